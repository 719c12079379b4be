import * as v from "valibot";
import type { Config } from "../contract";

const severity = v.picklist(["error", "warning", "info"]);
const codes = v.array(
  v.pipe(
    v.string(),
    v.regex(/^(ALL|[A-Z]{3}\d{0,3}|[A-Z]{1,3})$/, "expected a rule's code, the letters it begins with, or ALL"),
  ),
);
const component = v.picklist(["models", "store", "service", "types", "errors", "routes"]);

/** The shape of `[tool.housestyle]`; everything about configuration (validation, JSON Schema, completion) derives from it. */
export const configSchema = v.strictObject({
  profile: v.optional(v.picklist(["default", "strict", "essentials"])),
  select: v.optional(codes),
  ignore: v.optional(codes),
  severity: v.optional(v.record(v.string(), severity)),
  "per-file-ignores": v.optional(v.record(v.string(), codes)),
  pydantic: v.optional(v.picklist(["auto", "1", "2"])),
  errors: v.optional(
    v.strictObject({ base: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, "expected a class name"))) }),
  ),
  payload: v.optional(v.strictObject({ contextParameters: v.optional(v.array(v.string())) })),
  store: v.optional(v.strictObject({ commit: v.optional(v.picklist(["store", "caller"])) })),
  async: v.optional(v.strictObject({ allowSyncHandlers: v.optional(v.boolean()) })),
  duplication: v.optional(v.strictObject({ minTokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10))) })),
  rules: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
  "treat-as": v.optional(v.record(v.string(), component)),
  timings: v.optional(v.boolean()),
});

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** Dotted key, as in `rules.ARC006.maxStatements`. */
  readonly key: string;
  readonly message: string;
}

/** Validates a parsed table key by key: what is wrong is left out and named, what is right holds. Never throws. */
export function validateConfig(given: unknown): {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
} {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { config: {}, problems: [{ key: "", message: "expected a table" }] };
  const entries: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(configSchema.entries, key)) {
      const near = nearest(key, Object.keys(configSchema.entries));
      problems.push({ key, message: `unknown key${near ? `; did you mean "${near}"?` : ""}` });
      continue;
    }
    const entry = configSchema.entries[key as keyof typeof configSchema.entries];
    // TOML writes `pydantic = 2` as readily as `"2"`.
    const result = v.safeParse(
      entry as v.GenericSchema,
      key === "pydantic" && typeof value === "number" ? String(value) : value,
    );
    if (result.success) entries[key] = result.output;
    else
      problems.push(
        ...result.issues.map((issue) => ({
          key: [key, v.getDotPath(issue)].filter(Boolean).join("."),
          message: lowerFirst(issue.message),
        })),
      );
  }
  return { config: entries as Config, problems };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The candidate within two edits (or a third of the length) of a word, or null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance, by the usual two-row table. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
