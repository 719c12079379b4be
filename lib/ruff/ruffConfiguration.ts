import type { SourceFile } from "@/lib/engine";
import { isTable, patternsOf, readToml, stringsOf, tableAt, type TomlTable } from "./toml";
import type { DocstringConvention } from "./delegation";

/** What a project's files say about Ruff for one folder and all beneath it, up to the next folder that says something of its own. */
export interface RuffConfiguration {
  /** The folder, without a closing slash; empty for the project's root. */
  readonly folder: string;
  /** The file that says it; null where none does. */
  readonly source: string | null;
  /** `[tool.ruff]` with its `lint` table; empty where nothing is said. */
  readonly table: TomlTable;
  readonly lint: TomlTable;
  readonly convention: DocstringConvention;
  /** `py310`; undefined where nothing is said. */
  readonly targetVersion: string | undefined;
  readonly perFileIgnores: Readonly<Record<string, readonly string[]>>;
  readonly excluded: readonly string[];
  /** Folders that imports start from (`src`), relative to `folder`. */
  readonly roots: readonly string[];
}

/** Settings that stand beside `lint` and matter to a check of one text. What is not listed there and is no table of `lint` is left out. */
const topLevel: readonly string[] = ["line-length", "indent-width", "target-version", "preview", "builtins"];
const notLint: ReadonlySet<string> = new Set([
  ...topLevel,
  ..."lint format analyze extend exclude extend-exclude include extend-include src cache-dir fix fix-only unsafe-fixes".split(
    " ",
  ),
  ..."force-exclude namespace-packages output-format output-file required-version respect-gitignore show-fixes".split(
    " ",
  ),
  ..."per-file-target-version show-files show-settings".split(" "),
]);

/**
 * The configurations of a project, the narrowest folder first. As in Ruff, the nearest `.ruff.toml`, `ruff.toml` or `pyproject.toml` with
 * a `[tool.ruff]` table holds for a file, and its `extend` is followed.
 */
export function ruffConfigurations(files: readonly SourceFile[]): readonly RuffConfiguration[] {
  const sources = new Map(
    files.filter(({ path }) => /(?:^|\/)(?:\.?ruff|pyproject)\.toml$/.test(path)).map((file) => [file.path, file.text]),
  );
  const folders = new Set([...sources.keys()].map(folderOf));
  const configurations: RuffConfiguration[] = [];
  for (const folder of folders) {
    const found = ruffTableOf(folder, sources);
    if (found !== null) {
      configurations.push(configurationOf(folder, found.source, found.table, nearestProject(folder, sources)));
    }
  }
  if (!configurations.some(({ folder }) => folder === "")) {
    configurations.push(configurationOf("", null, {}, nearestProject("", sources)));
  }
  return configurations.sort((one, other) => other.folder.length - one.folder.length);
}

/** The configuration that holds for a file. */
export function configurationFor(path: string, configurations: readonly RuffConfiguration[]): RuffConfiguration {
  const found = configurations.find(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
  if (found === undefined) throw new RangeError("The project's root has no configuration");
  return found;
}

function ruffTableOf(
  folder: string,
  sources: ReadonlyMap<string, string>,
): { readonly source: string; readonly table: TomlTable } | null {
  for (const name of [".ruff.toml", "ruff.toml", "pyproject.toml"]) {
    const path = join(folder, name);
    const table = ownTable(path, sources);
    if (table !== null) return { source: path, table: extended(path, table, sources, 5) };
  }
  return null;
}

function ownTable(path: string, sources: ReadonlyMap<string, string>): TomlTable | null {
  const text = sources.get(path);
  const table = text === undefined ? null : readToml(text);
  if (table === null || !path.endsWith("pyproject.toml")) return table;
  const tool = tableAt(table, "tool");
  return isTable(tool.ruff) ? tool.ruff : null;
}

function extended(path: string, table: TomlTable, sources: ReadonlyMap<string, string>, depth: number): TomlTable {
  if (typeof table.extend !== "string" || depth === 0) return table;
  const parentPath = join(folderOf(path), table.extend);
  const own = ownTable(parentPath, sources);
  if (own === null) return table;
  const parent = extended(parentPath, own, sources, depth - 1);
  return { ...parent, ...table, lint: { ...lintOf(parent), ...lintOf(table) } };
}

/** The `lint` table, with what older files write beside it. */
function lintOf(table: TomlTable): TomlTable {
  const older = Object.entries(table).filter(([key]) => !notLint.has(key));
  return { ...Object.fromEntries(older), ...tableAt(table, "lint") };
}

function configurationOf(
  folder: string,
  source: string | null,
  table: TomlTable,
  project: TomlTable,
): RuffConfiguration {
  const lint = lintOf(table);
  const stated = tableAt(lint, "pydocstyle").convention ?? tableAt(project, "tool", "pydocstyle").convention;
  return {
    folder,
    source,
    table: Object.fromEntries(Object.entries(table).filter(([key]) => topLevel.includes(key))),
    lint,
    convention: stated === "numpy" || stated === "pep257" ? stated : "google",
    targetVersion: targetVersionOf(table, project),
    perFileIgnores: { ...patternsOf(lint["per-file-ignores"]), ...patternsOf(lint["extend-per-file-ignores"]) },
    excluded: [...stringsOf(table.exclude), ...stringsOf(table["extend-exclude"]), ...stringsOf(lint.exclude)],
    roots: stringsOf(table.src),
  };
}

function targetVersionOf(ruff: TomlTable, project: TomlTable): string | undefined {
  if (typeof ruff["target-version"] === "string") return ruff["target-version"];
  const required =
    tableAt(project, "project")["requires-python"] ?? tableAt(project, "tool", "poetry", "dependencies").python;
  const minor =
    typeof required === "string" ? /(?:^|,)\s*(?:>=|~=|={2,3}|\^|~|>)?\s*3\.(\d+)/.exec(required)?.[1] : undefined;
  if (minor === undefined) return undefined;
  return `py3${Math.min(Math.max(Number(minor), 7), 14)}`;
}

/** The `pyproject.toml` nearest to a folder, upwards; it may say the Python version for a `ruff.toml` beside or beneath it. */
function nearestProject(folder: string, sources: ReadonlyMap<string, string>): TomlTable {
  for (let current: string | null = folder; current !== null; current = current === "" ? null : folderOf(current)) {
    const text = sources.get(join(current, "pyproject.toml"));
    if (text !== undefined) return readToml(text) ?? {};
  }
  return {};
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function join(folder: string, path: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
