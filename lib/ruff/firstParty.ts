import type { SourceFile } from "@/lib/engine";

/** Modules of Python's own library whose names projects like for files of theirs: an import of one means Python's. */
const standardNames: ReadonlySet<string> = new Set(
  (
    "abc array ast asyncio base64 calendar code codecs collections copy csv ctypes dataclasses datetime decimal email enum errno " +
    "functools glob gzip hashlib html http inspect io itertools json keyword locale logging math operator os pathlib pickle platform " +
    "profile queue random re sched secrets select shutil signal site socket sqlite3 statistics string struct subprocess symtable sys " +
    "tempfile test textwrap threading time token tokenize trace traceback types typing unittest urllib uuid warnings weakref xml zipfile"
  ).split(" "),
);

/**
 * The top-level names that the project's files can be imported by, sorted. A folder is a root of imports when it is the project's own,
 * `src` beneath one, holds `pyproject.toml`, `setup.py` or `setup.cfg`, or is named in `roots`.
 *
 * @param roots folders that the project itself calls roots, relative to the project, without a closing slash.
 */
export function firstPartyModules(files: readonly SourceFile[], roots: readonly string[] = []): string[] {
  const folders = new Set(["", "src", ...roots]);
  for (const { path } of files) {
    const parent = /^(.*?)\/?(?:pyproject\.toml|setup\.py|setup\.cfg)$/.exec(path)?.[1];
    if (parent) folders.add(parent).add(`${parent}/src`);
  }
  const names = new Set<string>();
  for (const { path } of files) {
    if (!/\.pyi?$/.test(path)) continue;
    for (const folder of folders) {
      if (folder !== "" && !path.startsWith(`${folder}/`)) continue;
      const inside = folder === "" ? path : path.slice(folder.length + 1);
      const name = /^([^/]+)\//.exec(inside)?.[1] ?? inside.replace(/\.pyi?$/, "");
      if (/^[A-Za-z_]\w*$/.test(name) && !standardNames.has(name) && name !== "__init__") names.add(name);
    }
  }
  return [...names].sort();
}
