import type { Config, SourceFile } from "@/lib/engine";
import { compareTexts } from "./order";
import { isTable, patternsOf, readToml, stringsOf, tableAt, type TomlTable } from "./toml";

/** The keys of our configuration that concern Ruff. */
type SelectingConfig = Pick<Config, "profile" | "select" | "ignore" | "severity" | "per-file-ignores">;

/**
 * What holds for Ruff's codes: the configuration that the engine takes too (nearest the root; there `housestyle.toml` before
 * `pyproject.toml`), and over it, key by key, what was given.
 */
export function effectiveConfig(files: readonly SourceFile[], given: Config): SelectingConfig {
  const candidates = files
    .filter(({ path }) => /(?:^|\/)(?:housestyle|pyproject)\.toml$/.test(path))
    .sort((one, other) => depthOf(one.path) - depthOf(other.path) || compareTexts(one.path, other.path));
  const tables = candidates.map(({ path, text }) => {
    const table = readToml(text);
    return path.endsWith("housestyle.toml") ? table : tableAt(table, "tool").housestyle;
  });
  const table = tables.find(isTable);
  const stated = table === undefined ? {} : readConfig(table);
  return {
    profile: given.profile ?? stated.profile,
    select: given.select ?? stated.select,
    ignore: given.ignore ?? stated.ignore,
    severity: given.severity ?? stated.severity,
    "per-file-ignores": given["per-file-ignores"] ?? stated["per-file-ignores"],
  };
}

/** Values of a wrong kind are left out here: the engine names them to the person. */
function readConfig(table: TomlTable): SelectingConfig {
  const { profile, select, ignore, severity } = table;
  const severities = isTable(severity) ? Object.entries(severity) : [];
  return {
    profile: profile === "strict" || profile === "essentials" || profile === "default" ? profile : undefined,
    select: Array.isArray(select) ? stringsOf(select) : undefined,
    ignore: Array.isArray(ignore) ? stringsOf(ignore) : undefined,
    severity: Object.fromEntries(
      severities.flatMap(([code, value]) =>
        value === "error" || value === "warning" || value === "info" ? [[code, value]] : [],
      ),
    ),
    "per-file-ignores": patternsOf(table["per-file-ignores"]),
  };
}

function depthOf(path: string): number {
  return path.split("/").length;
}
