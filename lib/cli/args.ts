import { parseArgs } from "node:util";
import { suggestion } from "./suggestion";

export const formats = ["text", "json", "sarif", "github", "markdown"] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export type Command = CheckCommand | { kind: "explain"; code: string } | { kind: "help" } | { kind: "version" };

export interface CheckCommand {
  readonly kind: "check";
  /** As typed; empty where standard input is checked. */
  readonly paths: readonly string[];
  /** `null` unless the path is `-`; else the name that the text of standard input is checked under. */
  readonly stdinFilename: string | null;
  /** `null` where the project's own configuration holds. */
  readonly select: readonly string[] | null;
  readonly ignore: readonly string[] | null;
  readonly format: Format;
  readonly ruff: boolean;
  /** Whether to say where the time went. */
  readonly profile: boolean;
}

export type ParsedArgs = { status: "ok"; command: Command } | { status: "wrong"; reason: string };

const options = {
  select: { type: "string", multiple: true },
  ignore: { type: "string", multiple: true },
  format: { type: "string" },
  "no-ruff": { type: "boolean" },
  profile: { type: "boolean" },
  explain: { type: "string" },
  "stdin-filename": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

type OptionName = keyof typeof options;

/** Reads the arguments that follow the program's name. What is wrong is told in one sentence, with the nearest valid spelling. */
export function parseCommand(args: readonly string[]): ParsedArgs {
  // Not strict: its errors name no neighbour. The tokens are judged here instead.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const paths: string[] = [];
  const lists: { select: string[] | null; ignore: string[] | null } = { select: null, ignore: null };
  const values = new Map<OptionName, string>();
  const flags = new Set<OptionName>();

  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) {
      return wrong(`There is no option ${token.rawName}${suggestion(token.rawName, Object.keys(options).map(dashed))}`);
    }
    if (options[token.name].type === "boolean") {
      if (token.value !== undefined) return wrong(`${token.rawName} takes no value.`);
      flags.add(token.name);
      continue;
    }
    const { value } = token;
    if (value === undefined || (token.inlineValue === false && value.startsWith("-") && value !== "-")) {
      return wrong(`${token.rawName} needs a value: ${needs[token.name] ?? "a value"}.`);
    }
    if (token.name === "select" || token.name === "ignore") {
      lists[token.name] = [...(lists[token.name] ?? []), ...splitCodes(value)];
    } else {
      values.set(token.name, value);
    }
  }

  if (flags.has("help")) return { status: "ok", command: { kind: "help" } };
  if (flags.has("version")) return { status: "ok", command: { kind: "version" } };
  const explain = values.get("explain");
  if (explain !== undefined) {
    if (paths.length > 0) return wrong(`--explain takes one code and no paths; "${paths[0] ?? ""}" is left over.`);
    return { status: "ok", command: { kind: "explain", code: explain } };
  }

  const format = values.get("format") ?? "text";
  if (!isFormat(format)) {
    return wrong(`There is no format "${format}"${suggestion(format, formats)} The formats are ${formats.join(", ")}.`);
  }
  const stdin = paths.includes("-");
  const stdinFilename = values.get("stdin-filename");
  if (stdin && paths.length > 1) return wrong("Standard input (-) is checked alone, without other paths.");
  if (!stdin && stdinFilename !== undefined) {
    return wrong("--stdin-filename names the text of standard input: give - as the path.");
  }
  if (paths.length === 0) return wrong("Name a file or folder to check, such as . for this folder.");
  if (paths.includes("")) return wrong("One of the paths is empty; write . for this folder.");
  return {
    status: "ok",
    command: {
      kind: "check",
      paths: stdin ? [] : paths,
      stdinFilename: stdin ? (stdinFilename ?? "snippet.py") : null,
      ...lists,
      format,
      ruff: !flags.has("no-ruff"),
      profile: flags.has("profile"),
    },
  };
}

const needs: Partial<Record<OptionName, string>> = {
  select: "codes or prefixes, separated by commas, or ALL",
  ignore: "codes or prefixes, separated by commas",
  format: formats.join(", "),
  explain: "a rule's code, such as STO002",
  "stdin-filename": "the path that the text would be saved under",
};

function splitCodes(value: string): string[] {
  return value
    .split(/[\s,]+/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function isFormat(value: string): value is Format {
  return (formats as readonly string[]).includes(value);
}

function dashed(name: string): string {
  return `--${name}`;
}

function wrong(reason: string): ParsedArgs {
  return { status: "wrong", reason };
}
