import type { ComponentName, Config } from "@/lib/engine";
import * as v from "valibot";

/** Schemas of what both links and drafts hold. What comes from outside is validated by them, and typed from there on. */

export const componentNames = ["models", "store", "service", "types", "errors", "routes"] as const;

const codes = v.array(v.pipe(v.string(), v.maxLength(200)));
const optionValue = v.custom<unknown>((value) => isPlain(value, 6), "This is no plain value.");

export const configSchema = v.strictObject({
  profile: v.optional(v.picklist(["default", "strict", "essentials"])),
  select: v.optional(codes),
  ignore: v.optional(codes),
  severity: v.optional(v.record(v.string(), v.picklist(["error", "warning", "info"]))),
  "per-file-ignores": v.optional(v.record(v.string(), codes)),
  pydantic: v.optional(v.picklist(["auto", "1", "2"])),
  errors: v.optional(v.strictObject({ base: v.optional(v.string()) })),
  payload: v.optional(v.strictObject({ contextParameters: v.optional(v.array(v.string())) })),
  store: v.optional(v.strictObject({ commit: v.optional(v.picklist(["store", "caller"])) })),
  async: v.optional(v.strictObject({ allowSyncHandlers: v.optional(v.boolean()) })),
  duplication: v.optional(v.strictObject({ minTokens: v.optional(v.pipe(v.number(), v.finite())) })),
  rules: v.optional(v.record(v.string(), v.record(v.string(), optionValue))),
  "treat-as": v.optional(v.record(v.string(), v.picklist(componentNames))),
  timings: v.optional(v.boolean()),
});

export const treatAsSchema: v.GenericSchema<Record<string, ComponentName>> = v.record(
  v.string(),
  v.picklist(componentNames),
);

// Fails to compile when the engine's configuration and this schema part ways.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const _sameKeys: Same<keyof Config, keyof v.InferOutput<typeof configSchema>> = true;
const _sameValues: (config: v.InferOutput<typeof configSchema>) => Config = (config) => config;

/** JSON's values, nested at most `depth` deep: what an option of a rule can be. */
function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  const inner = Array.isArray(value) ? value : Object.values(value);
  return inner.every((item) => isPlain(item, depth - 1));
}
