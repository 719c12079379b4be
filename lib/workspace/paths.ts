import { quote } from "./format";
import { kindOf, leftOutFolderOf } from "./kinds";
import { PATH_DEPTH, PATH_LENGTH } from "./limits";

export type PathResult =
  { readonly status: "ok"; readonly path: string } | { readonly status: "error"; readonly reason: string };

/**
 * What makes a path unfit for the workspace, as a sentence, or null. A fit path is relative, uses `/`, stays inside the
 * project, and shows on the screen what it is: nothing invisible, nothing that turns the direction of reading.
 */
export function pathProblem(path: string): string | null {
  if (path === "") return "The name is empty.";
  if (path.includes("\0")) return "The name contains a NUL character.";
  if (/\p{Cc}/u.test(path)) return "The name contains a control character.";
  if (/[\p{Cf}\p{Zl}\p{Zp}]/u.test(path)) return "The name contains an invisible character.";
  if (/\p{Cs}/u.test(path)) return "The name contains half a character.";
  if (path.includes("\\")) return "The name contains a backslash: folders are written with /.";
  if (/^[A-Za-z]:/.test(path)) return "The path begins with a drive letter: it must begin inside the project.";
  if (path.startsWith("/")) return "The path begins with /: it must begin inside the project.";
  const segments = path.split("/");
  if (segments.includes("..")) return "The path leads outside the project (..).";
  if (segments.includes(".")) return "The path contains a folder named “.”.";
  if (path.endsWith("/")) return "The path ends with /: the name of the file is missing.";
  if (segments.includes("")) return "The path contains // without a folder's name between.";
  if (segments.some((segment) => segment !== segment.trim())) return "A name in the path begins or ends with a space.";
  if (path.length > PATH_LENGTH) return `The path is longer than ${PATH_LENGTH} characters.`;
  if (segments.length - 1 > PATH_DEPTH) return `The path is deeper than ${PATH_DEPTH} folders.`;
  return null;
}

/**
 * Judges a path that somebody typed for a new or renamed file. Blanks around it are taken off and its Unicode form is
 * composed (NFC), so that two names that look the same are the same; what is returned is returned unchanged by a second call.
 */
export function validatePath(path: string): PathResult {
  const wanted = path.trim().normalize("NFC");
  if (wanted === "") return { status: "error", reason: "Give the file a name." };
  const problem = pathProblem(wanted);
  if (problem !== null) return { status: "error", reason: problem };
  const folder = leftOutFolderOf(wanted);
  if (folder !== null) {
    return {
      status: "error",
      reason: `What lies under ${quote(`${folder}/`)} is never checked: choose another folder.`,
    };
  }
  const kind = kindOf(wanted);
  if (kind === "archive" || kind === "other") {
    return {
      status: "error",
      reason:
        "Only Python and its settings are kept here: let the name end in .py, .pyi, .toml, .cfg, .ini, .md or .txt.",
    };
  }
  return { status: "ok", path: wanted };
}

/** Whether the path is one that `validatePath` accepts as it stands. */
export function isValidPath(path: string): boolean {
  const result = validatePath(path);
  return result.status === "ok" && result.path === path;
}

/** The file's name without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder a file stands in, without a trailing slash; "" at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Whether `path` lies in `folder` or deeper; "" is the root, in which everything lies. */
export function isInFolder(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

/** `joinPath("users", "store.py")` → `users/store.py`; an empty folder is the root. */
export function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** The form under which Windows and macOS hold two paths for the same. */
export function caseFold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
