/**
 * The engine's public face. Everything outside `lib/engine` imports from here, except what a page needs without loading the whole
 * engine: `componentOfPath`, and the examples in `rules/examples`.
 */
export type * from "./contract";
export { applyEdits } from "./linter/applyEdits";
export { createLinter } from "./linter/createLinter";
export { configSchema, nearest, validateConfig } from "./linter/configSchema";
export { isConfigurationFile, readProjectConfig } from "./linter/projectConfig";
export { rules } from "./rules/index";
export { messagesOfRule, optionsSchemaOfRule } from "./rules/details";

/** The version of the rule set: goes into links and reports, and rises whenever a rule's findings change. */
export const RULES_VERSION = "1";
