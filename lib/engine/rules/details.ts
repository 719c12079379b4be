import type { GenericSchema } from "valibot";
import { allRules } from "./index";

/** What a rule may say, as templates with `{placeholders}`; none for an unknown code. */
export function messagesOfRule(code: string): readonly string[] {
  return Object.values(allRules.find((rule) => rule.info.code === code)?.messages ?? {});
}

/** The schema of a rule's own options: an object without keys where it has none, null for an unknown code. */
export function optionsSchemaOfRule(code: string): GenericSchema | null {
  return allRules.find((rule) => rule.info.code === code)?.optionsSchema ?? null;
}
