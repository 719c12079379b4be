/** Which files the workspace keeps, and which folders it never looks into. */

const PYTHON = /\.pyi?$/i;
const CONFIGURATION = /^(?:pyproject\.toml|housestyle\.toml|setup\.cfg|pytest\.ini|requirements[\w.-]*\.txt)$/i;
const SIDE_FILE = /\.(?:toml|cfg|ini|md|txt)$/i;
const ARCHIVE = /\.(?:zip|whl|egg|jar|tar|tgz|gz|bz2|xz|7z|rar|zst)$/i;

/** `python` is checked; `configuration` is read for what it says; `side` is kept when small; the rest is left out. */
export type FileKind = "python" | "configuration" | "side" | "archive" | "other";

/** The kind of a file, by its path alone. */
export function kindOf(path: string): FileKind {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (PYTHON.test(name)) return "python";
  if (CONFIGURATION.test(name)) return "configuration";
  if (SIDE_FILE.test(name)) return "side";
  return ARCHIVE.test(name) ? "archive" : "other";
}

/** Folders that hold what tools made or fetched, never the project's own code. */
const GENERATED_FOLDERS: ReadonlySet<string> = new Set([
  ".venv",
  "venv",
  ".virtualenv",
  "virtualenv",
  "site-packages",
  "dist-packages",
  "__pypackages__",
  "node_modules",
  "__pycache__",
  ".git",
  ".hg",
  ".svn",
  ".mypy_cache",
  ".ruff_cache",
  ".pytest_cache",
  ".pytype",
  ".hypothesis",
  ".ipynb_checkpoints",
  ".cache",
  ".tox",
  ".nox",
  ".eggs",
  ".next",
  ".idea",
  ".vscode",
]);

/** Whether a folder of this name is left out whole. */
export function isLeftOutFolder(name: string): boolean {
  const lower = name.toLowerCase();
  return GENERATED_FOLDERS.has(lower) || /\.(?:egg-info|dist-info)$/.test(lower);
}

/** The path of the outermost folder in `path` that is left out whole, or null: `a/.venv/lib/x.py` → `a/.venv`. */
export function leftOutFolderOf(path: string): string | null {
  let start = 0;
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", start)) {
    if (isLeftOutFolder(path.slice(start, slash))) return path.slice(0, slash);
    start = slash + 1;
  }
  return null;
}

/** Files that macOS and Windows add on their own; they say nothing about the project and do not count as its top level. */
export function isSystemFile(path: string): boolean {
  if (path === "__MACOSX" || path.startsWith("__MACOSX/")) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === ".DS_Store" || name === "Thumbs.db" || name === "desktop.ini" || name.startsWith("._");
}
