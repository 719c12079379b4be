/** The engine's public face. Everything outside `lib/engine` imports from here, or (examples only) from a rule's examples file. */
export type * from "./contract";
export { createLinter } from "./linter/createLinter";
export { rules } from "./rules/index";
