// Derived by generateIndex.ts; not edited by hand.
import type { Rule, RuleExamples } from "./defineRule";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import exceptionHandlingInStoreExamples from "./sto/exception-handling-in-store.examples";
import { unusedSuppression } from "./sup/unused-suppression";
import unusedSuppressionExamples from "./sup/unused-suppression.examples";

const pairs: readonly (readonly [Rule, RuleExamples])[] = [
  [exceptionHandlingInStore, exceptionHandlingInStoreExamples],
  [unusedSuppression, unusedSuppressionExamples],
];

/** Each rule's examples by its code. Only tests, generators and pages import this. */
export const examplesByCode: ReadonlyMap<string, RuleExamples> = new Map(pairs.map(([rule, examples]) => [rule.info.code, examples]));
