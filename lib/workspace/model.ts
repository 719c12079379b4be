import type { TextChange } from "@/lib/engine";
import { compareText } from "./compare";
import { quote } from "./format";
import { baseName, caseFold, folderOf, isInFolder, joinPath, validatePath } from "./paths";

/** One open file. A workspace is an array of them, sorted by path, in which no path occurs twice. */
export interface WorkspaceFile {
  /** POSIX path relative to the project's root; `validatePath` accepts it as it stands. */
  readonly path: string;
  /** The text with LF as its only line ending and without a byte-order mark. */
  readonly text: string;
  /** How the lines ended where the file came from, when not with LF. Exporting restores it. */
  readonly eol?: "\r\n" | "\r";
  /** Whether the file began with a byte-order mark. Exporting restores it. */
  readonly bom?: boolean;
}

/** Something to say to the person: what was left out or changed, and why. `path` is null where it is about several files. */
export interface ImportNote {
  readonly path: string | null;
  readonly message: string;
}

export type ImportResult =
  | {
      readonly status: "ok";
      readonly files: readonly WorkspaceFile[];
      readonly notes: readonly ImportNote[];
      /** The single top folder that was taken off, if there was one: `putUnderFolder` gives it back. */
      readonly topFolder: string | null;
    }
  | { readonly status: "error"; readonly reason: string };

export type FilesResult =
  | { readonly status: "ok"; readonly files: readonly WorkspaceFile[] }
  | { readonly status: "error"; readonly reason: string };

/** The files in the order every list of them has. */
export function sortFiles(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  return files.toSorted((a, b) => compareText(a.path, b.path));
}

export function findFile(files: readonly WorkspaceFile[], path: string): WorkspaceFile | undefined {
  return files.find((file) => file.path === path);
}

/** Adds a file at a path that somebody typed. */
export function addFile(files: readonly WorkspaceFile[], path: string, text = ""): FilesResult {
  const valid = validatePath(path);
  if (valid.status === "error") return valid;
  const problem = placeProblem(files, valid.path);
  if (problem !== null) return { status: "error", reason: problem };
  return { status: "ok", files: sortFiles([...files, { path: valid.path, text }]) };
}

/** The files without the one at `path`. */
export function removeFile(files: readonly WorkspaceFile[], path: string): readonly WorkspaceFile[] {
  return files.filter((file) => file.path !== path);
}

/** The files without those in `folder` and below it. */
export function removeFolder(files: readonly WorkspaceFile[], folder: string): readonly WorkspaceFile[] {
  return files.filter((file) => !isInFolder(file.path, folder));
}

/** Moves one file; its text and its line endings stay. */
export function renameFile(files: readonly WorkspaceFile[], from: string, to: string): FilesResult {
  const file = findFile(files, from);
  if (file === undefined) return { status: "error", reason: `There is no file ${quote(from)}.` };
  const valid = validatePath(to);
  if (valid.status === "error") return valid;
  const others = removeFile(files, from);
  const problem = placeProblem(others, valid.path);
  if (problem !== null) return { status: "error", reason: problem };
  return { status: "ok", files: sortFiles([...others, { ...file, path: valid.path }]) };
}

/** Moves a folder with all that lies in it. */
export function renameFolder(files: readonly WorkspaceFile[], from: string, to: string): FilesResult {
  const moved = files.filter((file) => isInFolder(file.path, from));
  if (from === "" || moved.length === 0) return { status: "error", reason: `There is no folder ${quote(from)}.` };
  const target = to.trim().replace(/\/+$/, "");
  if (target === "") return { status: "error", reason: "Give the folder a name." };
  let result: readonly WorkspaceFile[] = files.filter((file) => !isInFolder(file.path, from));
  for (const file of moved) {
    const valid = validatePath(joinPath(target, file.path.slice(from.length + 1)));
    if (valid.status === "error") return valid;
    const problem = placeProblem(result, valid.path);
    if (problem !== null) return { status: "error", reason: problem };
    result = [...result, { ...file, path: valid.path }];
  }
  return { status: "ok", files: sortFiles(result) };
}

/** Replaces a file's text. Any line ending is taken in; an unknown path changes nothing. */
export function editFile(files: readonly WorkspaceFile[], path: string, text: string): readonly WorkspaceFile[] {
  const normal = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return files.map((file) => (file.path === path && file.text !== normal ? { ...file, text: normal } : file));
}

/** Applies changes in order; the UTF-16 offsets of each are of the text that the one before left. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((before, { start, end, text: inserted }) => {
    return before.slice(0, start) + inserted + before.slice(end);
  }, text);
}

/** Adds imported files to those that are open; where a path is taken, the imported file wins and its path is in `replaced`. */
export function mergeFiles(
  files: readonly WorkspaceFile[],
  imported: readonly WorkspaceFile[],
): { readonly files: readonly WorkspaceFile[]; readonly replaced: readonly string[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const replaced = imported.filter((file) => byPath.has(file.path)).map((file) => file.path);
  for (const file of imported) byPath.set(file.path, file);
  return { files: sortFiles([...byPath.values()]), replaced };
}

/** The same files inside a folder: gives back a top folder that importing took off. */
export function putUnderFolder(files: readonly WorkspaceFile[], folder: string): readonly WorkspaceFile[] {
  return files.map((file) => ({ ...file, path: joinPath(folder, file.path) }));
}

/** A free path like the wanted one: `snippet.py`, else `snippet_2.py`, `snippet_3.py` … */
export function freePath(files: readonly WorkspaceFile[], wanted: string): string {
  const taken = new Set(files.map((file) => caseFold(file.path)));
  if (!taken.has(caseFold(wanted))) return wanted;
  const folder = folderOf(wanted);
  const [, stem = "", ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(baseName(wanted)) ?? [];
  for (let number = 2; ; number += 1) {
    const path = joinPath(folder, `${stem}_${number}${ending}`);
    if (!taken.has(caseFold(path))) return path;
  }
}

/** Why no file can stand at `path` beside the others, or null. */
function placeProblem(files: readonly WorkspaceFile[], path: string): string | null {
  const wanted = caseFold(path);
  for (const file of files) {
    const taken = caseFold(file.path);
    if (file.path === path) return `There is a file ${quote(path)} already.`;
    if (taken === wanted) return `${quote(file.path)} differs only in upper and lower case: choose another name.`;
    if (taken.startsWith(`${wanted}/`)) return `There is a folder ${quote(path)} already.`;
    if (wanted.startsWith(`${taken}/`)) return `${quote(file.path)} is a file: nothing can lie in it.`;
  }
  return null;
}
