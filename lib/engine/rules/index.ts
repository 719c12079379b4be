// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import { unusedSuppression } from "./sup/unused-suppression";

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
  exceptionHandlingInStore,
  unusedSuppression,
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
