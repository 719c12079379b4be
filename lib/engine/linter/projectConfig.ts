import { parse, TomlError } from "smol-toml";
import type { Config, FileNotice } from "../contract";
import { basename } from "../project/modules";
import { validateConfig } from "./configSchema";

/** Files that are read for what they say about the project, besides Python. */
export function isConfigurationFile(path: string): boolean {
  return /^(pyproject\.toml|housestyle\.toml|pytest\.ini|setup\.cfg|tox\.ini|requirements[\w.-]*\.txt)$/.test(
    basename(path),
  );
}

/**
 * The configuration that the loaded files carry: the `housestyle.toml` nearest the root wins over the `pyproject.toml` there.
 * What is wrong is named as a notice of its file; the rest holds.
 */
export function readProjectConfig(files: ReadonlyMap<string, string>): {
  readonly config: Config;
  readonly notices: readonly FileNotice[];
} {
  const candidates = [...files.keys()]
    .filter((path) => /(^|\/)(pyproject|housestyle)\.toml$/.test(path))
    .sort(byDepthThenName);
  const notices: FileNotice[] = [];
  let config: Config | null = null;
  for (const path of candidates) {
    const read = readToml(path, files.get(path) ?? "");
    notices.push(...read.notices);
    if (read.config && !config) config = read.config;
  }
  return { config: config ?? {}, notices };
}

const depth = (path: string): number => path.split("/").length;
const byDepthThenName = (a: string, b: string): number => depth(a) - depth(b) || (a < b ? -1 : 1);

function readToml(path: string, text: string): { config: Config | null; notices: FileNotice[] } {
  let document: Record<string, unknown>;
  try {
    document = parse(text);
  } catch (error) {
    const reason =
      error instanceof TomlError
        ? `line ${error.line}, column ${error.column}: ${firstLine(error.message)}`
        : "it is not valid TOML";
    return { config: null, notices: [{ path, reason: `The configuration could not be read: ${reason}.` }] };
  }
  const table =
    basename(path) === "housestyle.toml"
      ? document
      : (document.tool as Record<string, unknown> | undefined)?.housestyle;
  if (table === undefined) return { config: null, notices: [] };
  const { config, problems } = validateConfig(table);
  const notices = problems.map(({ key, message }) => ({
    path,
    reason: `Line ${lineOfKey(text, key)}: ${key === "" ? "tool.housestyle" : key}: ${message}${message.endsWith("?") ? "" : "."}`,
  }));
  return { config, notices };
}

const firstLine = (message: string): string =>
  (message.split("\n")[0] as string).replace(/^Invalid TOML document: /, "").replace(/\.$/, "");

/** The 1-based line on which the last segment of a dotted key is written; 1 where it cannot be found. */
function lineOfKey(text: string, key: string): number {
  for (const segment of key.split(".").reverse()) {
    if (/^\d+$/.test(segment) || segment === "") continue;
    const escaped = segment.replace(/[^\w-]/g, "\\$&");
    const line = text
      .split(/\r\n|\r|\n/)
      .findIndex((one) => new RegExp(`^\\s*\\[?[\\w."'-]*\\b["']?${escaped}["']?\\s*[=.\\]]`).test(one));
    if (line >= 0) return line + 1;
  }
  return 1;
}

/** Two configurations as one: the second wins key by key. */
export function mergeConfig(base: Config, over: Config | undefined): Config {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over ?? {})) if (value !== undefined) merged[key] = value;
  return merged as Config;
}
