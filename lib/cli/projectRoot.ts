import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

const marks = ["pyproject.toml", "housestyle.toml", "setup.cfg"];

/**
 * The folder whose configuration holds for `folder`: itself or the nearest one above that has a configuration file. The search
 * ends at the repository's root and at the home folder. `null` where there is none.
 */
export function findProjectRoot(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (marks.some((mark) => existsSync(join(current, mark)))) return current;
    if (existsSync(join(current, ".git")) || current === homedir() || dirname(current) === current) return null;
  }
}

/** The nearest folder that holds all of the given folders. Absolute paths in, absolute path out. */
export function commonAncestor(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let common = first;
  for (const folder of others) {
    while (!isInside(common, folder)) common = dirname(common);
  }
  return common;
}

/** Whether `path` is `folder` or lies beneath it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** `path` relative to `folder`, with `/` between its parts. */
export function posixRelative(folder: string, path: string): string {
  const way = relative(folder, path);
  return sep === "/" ? way : way.split(sep).join("/");
}
