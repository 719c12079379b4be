// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
import { upwardImport } from "./arc/upward-import";
import { singleReadName } from "./nam/single-read-name";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import { unusedSuppression } from "./sup/unused-suppression";
import { legacyGeneric } from "./typ/legacy-generic";

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
  upwardImport,
  singleReadName,
  exceptionHandlingInStore,
  unusedSuppression,
  legacyGeneric,
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
