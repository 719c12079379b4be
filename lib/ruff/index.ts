/** The adapter's public face. `loadRuffInNode` is apart, since it reads files. */
export { isRuffCode } from "./codes";
export { createRuff } from "./createRuff";
export type { Ruff, RuffFixTarget, RuffOptions, RuffReport, RuffSource } from "./createRuff";
export { delegatedCodes, delegatedRows, isTestModule, statementsOfRuffCode } from "./delegation";
export type { DelegatedRow } from "./delegation";
export { compareDiagnostics } from "./order";
export { withoutDuplicates } from "./duplicates";
export { ruleName } from "./selectors";
