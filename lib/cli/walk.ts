import { isConfigurationFile, type FileNotice } from "@/lib/engine";
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";

const excludedFolders = new Set([
  "__pycache__",
  "__pypackages__",
  "_build",
  "buck-out",
  "build",
  "dist",
  "node_modules",
  "site-packages",
  "venv",
]);

const pythonFile = /\.pyi?$/;

/** Whether the file's name says Python source. */
export function isPython(name: string): boolean {
  return pythonFile.test(name);
}

/** Whether the checker reads this file at all: Python source, or one of the files that configure a project. */
export function isWanted(name: string): boolean {
  return pythonFile.test(name) || isConfigurationFile(name);
}

export interface Walked {
  /** Absolute paths of the files that the checker reads, sorted. */
  readonly files: readonly string[];
  /** Folders that could not be listed; absolute paths. */
  readonly unreadable: readonly FileNotice[];
}

/**
 * All files that the checker reads in a folder and below. Symbolic links are followed, but nothing is visited twice: real
 * entries go first, so that a link into the same tree neither loops nor renames what it points to.
 *
 * @param folder an absolute path; it is walked whatever its own name
 */
export function walk(folder: string): Walked {
  const files: string[] = [];
  const unreadable: FileNotice[] = [];
  const links: string[] = [];
  const visited = new Set<string>();

  const visitFolder = (path: string): void => {
    const real = realPath(path);
    if (real === null || visited.has(real)) return;
    visited.add(real);
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ path, reason: readFailure(error) });
      return;
    }
    for (const entry of entries) {
      const child = join(path, entry.name);
      if (entry.isSymbolicLink()) links.push(child);
      else if (entry.isDirectory()) {
        if (!isExcluded(child, entry.name)) visitFolder(child);
      } else if (entry.isFile() && isWanted(entry.name)) {
        files.push(child);
        // Folders are walked by the path that was given, so a link's target must be known by its real path.
        visited.add(join(real, entry.name));
      }
    }
  };

  visitFolder(folder);
  // Following a link may find further links: the list grows while it is walked.
  for (const link of links) {
    const name = basename(link);
    const real = realPath(link);
    if (real === null || visited.has(real)) continue;
    const stats = statSync(link);
    if (stats.isDirectory() && !isExcluded(link, name)) visitFolder(link);
    else if (stats.isFile() && isWanted(name)) {
      files.push(link);
      visited.add(real);
    }
  }
  return { files: files.sort(), unreadable };
}

function isExcluded(path: string, name: string): boolean {
  return (
    name.startsWith(".") ||
    excludedFolders.has(name) ||
    name.endsWith(".egg-info") ||
    existsSync(join(path, "pyvenv.cfg"))
  );
}

/** `null` for a dangling or looping link. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Why a file or folder could not be read, in a sentence. */
export function readFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") return "It may not be read.";
  if (code === "ENOENT") return "It is not there any more, or its name is not valid UTF-8.";
  if (code === "ELOOP") return "It is a symbolic link that leads to itself.";
  return `It cannot be read${code === "" ? "" : ` (${code})`}.`;
}
