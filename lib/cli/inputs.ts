import type { FileNotice, SourceFile } from "@/lib/engine";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { decode, maximumBytes, tooLarge } from "./decode";
import { suggestion } from "./suggestion";
import { commonAncestor, findProjectRoot, isInside, posixRelative } from "./projectRoot";
import { isPython, isWanted, readFailure, walk } from "./walk";

/** What is to be checked, read into memory. */
export interface Inputs {
  /** Absolute path of the folder that reported paths are relative to. */
  readonly reportRoot: string;
  /** From the engine's paths, which are relative to the project's root, to reported ones. */
  readonly reportPath: (path: string) => string;
  /** The given files, and the project around them, under the engine's paths. */
  readonly files: readonly SourceFile[];
  /** The engine's paths of the Python files that were asked for; only their findings are reported. */
  readonly targets: ReadonlySet<string>;
  /** Files that were asked for and could not be read, under reported paths. */
  readonly skipped: readonly FileNotice[];
}

export type InputsResult = { status: "ok"; inputs: Inputs } | { status: "wrong"; reason: string };

/** Text of standard input, and the name it is checked under. */
export interface StandardInput {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the given files and folders, and the project around them where a configuration file marks one.
 *
 * @param paths as typed, relative to `cwd`
 * @param onRead called with the number of files read so far
 */
export function readPaths(paths: readonly string[], cwd: string, onRead: (count: number) => void): InputsResult {
  const given: { path: string; folder: boolean }[] = [];
  for (const typed of paths) {
    const path = resolve(cwd, typed);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { status: "wrong", reason: missing(typed, path) };
    given.push({ path, folder: stats.isDirectory() });
  }
  const reportRoot = commonAncestor(given.map(({ path, folder }) => (folder ? path : dirname(path))));
  const around = findProjectRoot(reportRoot);
  const reader = new Reader(around ?? reportRoot, onRead);

  for (const { path, folder } of given) {
    if (folder) reader.readFolder(path, true);
    else reader.readFile(path, true);
  }
  if (around !== null) reader.readFolder(around, false);
  return { status: "ok", inputs: reader.inputs(reportRoot) };
}

/** The text of standard input under its name, with the project around that name where there is one. */
export function readStandardInput(input: StandardInput, cwd: string, onRead: (count: number) => void): InputsResult {
  const path = resolve(cwd, input.filename);
  if (!isPython(path)) {
    return { status: "wrong", reason: `"${input.filename}" is no Python file's name: it should end in .py or .pyi.` };
  }
  const reportRoot = isInside(cwd, path) ? cwd : dirname(path);
  const around = findProjectRoot(dirname(path));
  const reader = new Reader(around ?? reportRoot, onRead);
  reader.add(path, input.bytes, true);
  if (around !== null) reader.readFolder(around, false);
  return { status: "ok", inputs: reader.inputs(reportRoot) };
}

class Reader {
  private readonly files = new Map<string, SourceFile>();
  private readonly targets = new Set<string>();
  private readonly skipped = new Map<string, FileNotice>();

  constructor(
    private readonly projectRoot: string,
    private readonly onRead: (count: number) => void,
  ) {}

  readFolder(folder: string, asked: boolean): void {
    const { files, unreadable } = walk(folder);
    for (const file of files) this.readFile(file, asked);
    if (asked) for (const { path, reason } of unreadable) this.skip(path, reason);
  }

  readFile(path: string, asked: boolean): void {
    const key = posixRelative(this.projectRoot, path);
    if (this.files.has(key) || this.skipped.has(key)) return;
    if (!isWanted(basename(path))) {
      if (asked) this.skip(path, "It is not a Python file (.py, .pyi).");
      return;
    }
    try {
      const stats = statSync(path);
      if (!stats.isFile()) return this.unreadable(path, asked, "It is not a regular file.");
      if (stats.size > maximumBytes) return this.unreadable(path, asked, tooLarge(stats.size));
      this.add(path, readFileSync(path), asked);
    } catch (error) {
      this.unreadable(path, asked, readFailure(error));
    }
  }

  add(path: string, bytes: Uint8Array, asked: boolean): void {
    const key = posixRelative(this.projectRoot, path);
    const decoded = decode(bytes);
    if (decoded.status === "skipped") return this.unreadable(path, asked, decoded.reason);
    this.files.set(key, { path: key, text: decoded.text });
    if (asked && isPython(key)) this.targets.add(key);
    this.onRead(this.files.size);
  }

  inputs(reportRoot: string): Inputs {
    const reportPath = (path: string) => posixRelative(reportRoot, join(this.projectRoot, path));
    const isSame = reportRoot === this.projectRoot;
    return {
      reportRoot,
      reportPath: isSame ? (path) => path : reportPath,
      files: [...this.files.values()],
      targets: this.targets,
      skipped: [...this.skipped.values()].map(({ path, reason }) => ({ path: reportPath(path), reason })),
    };
  }

  private unreadable(path: string, asked: boolean, reason: string): void {
    if (asked) this.skip(path, reason);
  }

  private skip(path: string, reason: string): void {
    const key = posixRelative(this.projectRoot, path);
    this.skipped.set(key, { path: key, reason });
  }
}

function missing(typed: string, path: string): string {
  let neighbours: string[] = [];
  try {
    neighbours = readdirSync(dirname(path));
  } catch {
    // Its folder is not there either: nothing to suggest.
  }
  return `There is no file or folder "${typed}"${suggestion(basename(path), neighbours)}`;
}
