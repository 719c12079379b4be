import { count, formatBytes, quote } from "../format";
import { isLeftOutFolder, isSystemFile, kindOf, leftOutFolderOf } from "../kinds";
import type { ImportLimits } from "../limits";
import { type ImportResult, sortFiles, type WorkspaceFile } from "../model";
import { caseFold, pathProblem } from "../paths";
import { toModelText, workspaceFile } from "../text";
import { decodeText } from "./decode";
import type { NoteCollector } from "./notes";

/** A file that may be taken in, its bytes not read yet. */
export interface Source {
  /** As it came: not judged yet. A folder's path ends with a slash. */
  readonly path: string;
  /** Whether this is a folder whose files were not listed because it is left out whole. */
  readonly unlisted?: boolean;
  /** Bytes, as promised before reading; `read` never gives more. */
  readonly size: number;
  /** Why it can be no file, known before reading: the end of a sentence that begins with its name. */
  readonly problem?: string;
  /** A reason is the end of a sentence that begins with the file's name. */
  read(): { status: "ok"; bytes: Uint8Array } | { status: "error"; reason: string };
}

export interface ImportProgress {
  /** Files that were read so far, and files to read. */
  readonly done: number;
  readonly total: number;
}

/** The work of an import in small steps: run it at once, or with pauses between. */
export type ImportSteps = Generator<ImportProgress, ImportResult>;

interface Candidate {
  readonly path: string;
  readonly source: Source;
}

/** Judges the sources by path, kind and size, reads those that are kept, and says what was not. */
export function* takeIn(sources: readonly Source[], limits: ImportLimits, notes: NoteCollector): ImportSteps {
  const safe = withSafePaths(sources, notes);
  const topFolder = singleTopFolder(safe);
  const candidates = choose(withoutTopFolder(safe, topFolder), limits, notes);
  const tooMuch = excess(candidates, limits);
  if (tooMuch !== null) return { status: "error", reason: tooMuch };

  const files: WorkspaceFile[] = [];
  for (const [index, { path, source }] of candidates.entries()) {
    yield { done: index, total: candidates.length };
    const read = source.read();
    if (read.status === "error") {
      notes.leftOut(path, read.reason);
      continue;
    }
    const decoded = decodeText(read.bytes);
    if (decoded.status === "error") {
      notes.leftOut(path, decoded.reason, decoded.reason.replace(/\d+/, ""));
      continue;
    }
    const text = toModelText(decoded.text);
    if (text.mixed) {
      const name = { "\n": "LF", "\r\n": "CRLF", "\r": "CR" }[text.eol];
      notes.about(path, `${quote(path)} mixes line endings: all are ${name} now.`, "mixed", "mix line endings too");
    }
    files.push(workspaceFile(path, text));
  }
  if (files.length === 0) return { status: "error", reason: nothingLeft(notes) };
  if (topFolder !== null) notes.add(`The top folder ${quote(`${topFolder}/`)} was taken off: paths begin inside it.`);
  return { status: "ok", files: sortFiles(files), notes: notes.toNotes(), topFolder };
}

/** Runs an import to its end. */
export function runAtOnce(steps: ImportSteps): ImportResult {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function withSafePaths(sources: readonly Source[], notes: NoteCollector): Candidate[] {
  const safe: Candidate[] = [];
  for (const source of sources) {
    if (source.path.endsWith("/") && source.problem === undefined && source.unlisted !== true) continue;
    const path = source.path.replace(/^(?:\.\/+)+/, "").normalize("NFC");
    if (isSystemFile(path)) {
      notes.systemFile();
      continue;
    }
    const problem = pathProblem(path.endsWith("/") ? path.slice(0, -1) : path);
    if (problem === null) safe.push({ path, source });
    else notes.leftOut(source.path, `${problem.charAt(0).toLowerCase()}${problem.slice(1).replace(/\.$/, "")}`);
  }
  return safe;
}

/** The folder in which everything lies, unless it is one that is left out whole. */
function singleTopFolder(candidates: readonly Candidate[]): string | null {
  const slash = candidates[0]?.path.indexOf("/") ?? -1;
  if (slash === -1) return null;
  const prefix = candidates[0]?.path.slice(0, slash + 1) ?? "";
  const folder = prefix.slice(0, -1);
  if (isLeftOutFolder(folder)) return null;
  return candidates.every(({ path }) => path.startsWith(prefix) && path !== prefix) ? folder : null;
}

function withoutTopFolder(candidates: readonly Candidate[], folder: string | null): readonly Candidate[] {
  if (folder === null) return candidates;
  return candidates.map(({ path, source }) => ({ path: path.slice(folder.length + 1), source }));
}

function choose(candidates: readonly Candidate[], limits: ImportLimits, notes: NoteCollector): Candidate[] {
  const environments = virtualEnvironments(candidates);
  const places = new Places();
  return candidates.filter(({ path, source }) => {
    const folder = leftOutFolderOf(path) ?? environments.find((found) => path.startsWith(`${found}/`)) ?? null;
    if (folder !== null) {
      if (path.endsWith("/")) notes.unreadFolder(folder);
      else notes.underFolder(folder);
      return false;
    }
    const kind = kindOf(path);
    const largest = kind === "side" ? limits.sideFileBytes : limits.fileBytes;
    if (source.problem !== undefined) notes.leftOut(path, source.problem);
    else if (source.unlisted === true) notes.unreadFolder(path.slice(0, -1));
    else if (kind === "archive") notes.archive(path);
    else if (kind === "other") notes.otherKind(path);
    else if (source.size > largest) {
      notes.leftOut(
        path,
        `it has ${formatBytes(source.size)}, and at most ${formatBytes(largest)} are read`,
        `size ${kind}`,
      );
    } else return places.take(path, notes);
    return false;
  });
}

/** Folders that hold a `pyvenv.cfg` are virtual environments, whatever their name. */
function virtualEnvironments(candidates: readonly Candidate[]): string[] {
  const marker = "/pyvenv.cfg";
  return candidates.filter(({ path }) => path.endsWith(marker)).map(({ path }) => path.slice(0, -marker.length));
}

/** The paths that are taken. The first file of a path stays; names that differ in case only are kept, and said. */
class Places {
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>();

  take(path: string, notes: NoteCollector): boolean {
    const folded = caseFold(path);
    const twin = this.#files.get(folded);
    if (twin === path) {
      notes.leftOut(path, "there is another file of this path before it");
      return false;
    }
    const folders = foldersAbove(path);
    if (this.#folders.has(path) || folders.some((folder) => this.#files.get(caseFold(folder)) === folder)) {
      notes.leftOut(path, "there is both a file and a folder of this name");
      return false;
    }
    if (twin !== undefined) {
      const message = `${quote(twin)} and ${quote(path)} differ only in upper and lower case: Windows and macOS hold them for one file.`;
      notes.about(path, message, "case", "differ from another only in upper and lower case");
    } else this.#files.set(folded, path);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}

function foldersAbove(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

function excess(candidates: readonly Candidate[], limits: ImportLimits): string | null {
  if (candidates.length > limits.files) {
    return `There are ${count(candidates.length, "file")} to check, and at most ${count(limits.files, "file")} are opened at once: open a part of the project.`;
  }
  const bytes = candidates.reduce((sum, { source }) => sum + source.size, 0);
  if (bytes > limits.totalBytes) {
    return `The files have ${formatBytes(bytes)} together, and at most ${formatBytes(limits.totalBytes)} are opened at once: open a part of the project.`;
  }
  return null;
}

function nothingLeft(notes: NoteCollector): string {
  const said = notes.toNotes().slice(0, 3);
  return ["Nothing here can be checked.", ...said.map(({ message }) => message)].join(" ");
}
