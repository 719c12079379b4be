import type { SyntaxTable } from "../syntax/table";

/** One code (or all of them) that a comment silences. */
export interface Suppression {
  /** The code, or null for all of a line or file. */
  readonly code: string | null;
  /** The 1-based line it holds for, or null for the whole file. */
  readonly line: number | null;
  /** Offsets of the comment, and of the code within it. */
  readonly comment: { readonly start: number; readonly end: number };
  readonly span: { readonly start: number; readonly end: number };
}

const LINE = /#\s*noqa\b(?:\s*:\s*([A-Za-z]+\d+(?:[\s,]+[A-Za-z]+\d+)*))?/i;
const FILE = /#\s*housestyle\s*:\s*noqa\b(?:\s*:\s*([A-Za-z]+\d+(?:[\s,]+[A-Za-z]+\d+)*))?/i;

/** The suppressions of a file: `# noqa`, `# noqa: CODE, CODE` for its line; `# housestyle: noqa[: CODE]` for the file. */
export function readSuppressions(table: SyntaxTable): Suppression[] {
  const found: Suppression[] = [];
  const { comments, text } = table;
  for (let index = 0; index < comments.length; index += 2) {
    const start = comments[index] as number;
    const end = comments[index + 1] as number;
    const comment = text.slice(start, end);
    if (!/noqa/i.test(comment)) continue;
    const forFile = FILE.exec(comment);
    const match = forFile ?? LINE.exec(comment);
    if (!match) continue;
    const line = forFile ? null : table.lines.lineAt(start);
    const codes = match[1];
    if (codes === undefined) {
      found.push({
        code: null,
        line,
        comment: { start, end },
        span: { start: start + match.index, end: start + match.index + match[0].length },
      });
      continue;
    }
    const listStart = start + match.index + match[0].length - codes.length;
    for (const one of codes.matchAll(/[A-Za-z]+\d+/g)) {
      const at = listStart + one.index;
      found.push({
        code: one[0].toUpperCase(),
        line,
        comment: { start, end },
        span: { start: at, end: at + one[0].length },
      });
    }
  }
  return found;
}

/** The edit that takes one code (or the whole comment, where it is the only one) out of a suppression comment. */
export function removalOf(
  table: SyntaxTable,
  suppression: Suppression,
  all: readonly Suppression[],
): { start: number; end: number; text: string } {
  const { text } = table;
  const siblings = all.filter((one) => one.comment.start === suppression.comment.start);
  if (siblings.length > 1) {
    const { start, end } = suppression.span;
    const after = /^[\s,]+(?=[A-Za-z]+\d)/.exec(text.slice(end, suppression.comment.end));
    if (after) return { start, end: end + after[0].length, text: "" };
    const before = /[\s,]+$/.exec(text.slice(0, start));
    return { start: start - (before?.[0].length ?? 0), end, text: "" };
  }
  let { start, end } = suppression.comment;
  const comment = text.slice(start, end);
  // Another remark in the same comment stays: `# noqa: X # why`.
  const directive = (suppression.line === null ? FILE : LINE).exec(comment);
  const directiveEnd = start + (directive?.index ?? 0) + (directive?.[0].length ?? comment.length);
  const rest = text.slice(directiveEnd, end).trim();
  if (directive && directive.index > 0)
    return {
      start: start + directive.index,
      end: directiveEnd + (rest === "" ? text.slice(directiveEnd, end).length : 0),
      text: "",
    };
  if (rest.startsWith("#")) return { start, end: directiveEnd + text.slice(directiveEnd, end).indexOf("#"), text: "" };
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  const ownLine = start === 0 || text[start - 1] === "\n";
  if (ownLine && text[end] === "\n") end++;
  return { start, end, text: "" };
}
