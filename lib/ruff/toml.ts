import { parse } from "smol-toml";

export type TomlTable = Readonly<Record<string, unknown>>;

/** A TOML text as a table; null where it is not TOML. */
export function readToml(text: string): TomlTable | null {
  try {
    return parse(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  } catch {
    return null;
  }
}

/** The table under a path of keys; empty where there is none, or something else. */
export function tableAt(table: TomlTable | null, ...keys: readonly string[]): TomlTable {
  let value: unknown = table;
  for (const key of keys) value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isTable(value) ? value : {};
}

/** The strings of a list; empty where the value is none. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The tables of `{ pattern: [codes] }` that Ruff's `per-file-ignores` and ours share. */
export function patternsOf(value: unknown): Readonly<Record<string, readonly string[]>> {
  return isTable(value)
    ? Object.fromEntries(Object.entries(value).map(([pattern, codes]) => [pattern, stringsOf(codes)]))
    : {};
}

export function isTable(value: unknown): value is TomlTable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
