import { formatBytes } from "../format";
import { isLeftOutFolder, kindOf, leftOutFolderOf } from "../kinds";
import { IMPORT_LIMITS } from "../limits";
import type { ImportEntry } from "./importFiles";

const EMPTY = new Uint8Array(0);

/**
 * Reads what was dropped, folders with all that lies in them. Folders that are left out whole are not walked, and files that
 * are left out by their kind or size are not read: they come without bytes, so that `importFiles` can say so. What cannot be
 * read comes with a `problem`. Must be called in the drop event itself: the browser empties the transfer afterwards.
 */
export async function collectDropped(dataTransfer: DataTransfer): Promise<ImportEntry[]> {
  // Both lists are taken before the first `await`, after which the transfer is empty.
  const items = [...dataTransfer.items].filter((item) => item.kind === "file");
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const collected: ImportEntry[] = [];
  for (const { entry, file } of dropped) {
    if (entry !== null) await collectEntry(entry, collected);
    else if (file !== null) collected.push(await readFile(file.name, file, true));
  }
  return collected;
}

/** Reads the files of an `<input type="file">`, with or without `webkitdirectory`. */
export async function collectFiles(files: Iterable<File>): Promise<ImportEntry[]> {
  const collected: ImportEntry[] = [];
  for (const file of files) {
    const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    if (leftOutFolderOf(path) === null) collected.push(await readFile(path, file, !path.includes("/")));
    else collected.push({ path, bytes: EMPTY });
  }
  return collected;
}

async function collectEntry(entry: FileSystemEntry, collected: ImportEntry[]): Promise<void> {
  const path = entry.fullPath.replace(/^\/+/, "") || entry.name;
  if (isFileEntry(entry)) {
    try {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      collected.push(await readFile(path, file, !path.includes("/")));
    } catch (error) {
      collected.push({ path, bytes: EMPTY, problem: readProblem(error) });
    }
  } else if (isDirectoryEntry(entry)) {
    if (isLeftOutFolder(entry.name)) {
      collected.push({ path: `${path}/`, bytes: EMPTY });
      return;
    }
    try {
      for (const child of await readAll(entry.createReader())) await collectEntry(child, collected);
    } catch (error) {
      collected.push({ path: `${path}/`, bytes: EMPTY, problem: readProblem(error) });
    }
  }
}

/** `readEntries` hands out at most a hundred entries a call in Chromium, and an empty batch at the end. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

/** An archive is read only where it was dropped by itself: inside a folder it is not opened. */
async function readFile(path: string, file: File, atTop: boolean): Promise<ImportEntry> {
  const kind = kindOf(path);
  if (kind === "other" || (kind === "archive" && !atTop)) return { path, bytes: EMPTY };
  const largest = limitOf(kind);
  if (file.size > largest) {
    const problem = `it has ${formatBytes(file.size)}, and at most ${formatBytes(largest)} are read`;
    return { path, bytes: EMPTY, problem };
  }
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return { path, bytes: EMPTY, problem: readProblem(error) };
  }
}

function limitOf(kind: ReturnType<typeof kindOf>): number {
  if (kind === "archive") return IMPORT_LIMITS.zipBytes;
  return kind === "side" ? IMPORT_LIMITS.sideFileBytes : IMPORT_LIMITS.fileBytes;
}

function readProblem(error: unknown): string {
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  if (name === "NotFoundError") return "it is no longer there";
  if (name === "NotReadableError" || name === "SecurityError") return "the browser may not read it";
  return "it could not be read";
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
