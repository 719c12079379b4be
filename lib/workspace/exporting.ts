import { strToU8, zipSync, type Zippable } from "fflate";
import type { WorkspaceFile } from "./model";
import { joinPath } from "./paths";
import { toDiskText } from "./text";

/** The folder that an exported zip holds everything in. */
export const EXPORT_FOLDER = "housestyle";

/**
 * The workspace as a zip, with each file's own line endings and byte-order mark. Everything lies in one top folder, as people
 * expect of a zip, so that importing it again takes off that folder and no other.
 */
export function exportZip(
  files: readonly WorkspaceFile[],
  folder = EXPORT_FOLDER,
  modified = new Date(),
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(files.map((file) => [joinPath(folder, file.path), exportFile(file)]));
  return zipSync(entries, { level: 6, mtime: modified });
}

/** One file's bytes, as they stood where it came from. */
export function exportFile(file: WorkspaceFile): Uint8Array<ArrayBuffer> {
  return strToU8(toDiskText(file));
}
