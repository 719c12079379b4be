import type { Edit, SourceFile } from "../contract";
import { LineIndex } from "../syntax/lineIndex";

/**
 * The files after a fix. Text edits of one file refer to its text before any of them; a rename's `from` and a create's `path` are
 * of the project as it was. Edits that overlap throw a `RangeError`: a fix never makes such.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly Edit[]): SourceFile[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const byPath = new Map<string, { start: number; end: number; text: string }[]>();
  for (const edit of edits) {
    if (edit.kind !== "text") continue;
    const text = texts.get(edit.path);
    if (text === undefined) throw new RangeError(`There is no file ${edit.path} to edit.`);
    const lines = new LineIndex(text);
    const list = byPath.get(edit.path) ?? [];
    list.push({ start: lines.offset(edit.range.start), end: lines.offset(edit.range.end), text: edit.text });
    byPath.set(edit.path, list);
  }
  for (const [path, changes] of byPath) texts.set(path, applyOffsetEdits(texts.get(path) ?? "", changes));
  for (const edit of edits) if (edit.kind === "create") texts.set(edit.path, edit.text);
  for (const edit of edits) {
    if (edit.kind !== "rename") continue;
    const text = texts.get(edit.from);
    if (text === undefined) throw new RangeError(`There is no file ${edit.from} to rename.`);
    texts.delete(edit.from);
    texts.set(edit.to, text);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** A text after edits in offsets of it (UTF-16, 0-based). @throws RangeError where two overlap */
export function applyOffsetEdits(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError("Two edits overlap.");
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
