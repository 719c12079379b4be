import { defineRule } from "../defineRule";

/** Computed by the linter after all other rules have spoken; see `linter/unusedSuppressions.ts`. */
export const unusedSuppression = defineRule({
  code: "SUP001",
  name: "unused-suppression",
  severity: "info",
  scope: "file",
  fix: "safe",
  refs: ["P4"],
  summary: "A suppression comment names one of these codes and silences nothing.",
  rationale: `A suppression is a debt that was written down. When the code under it is mended and the comment stays, the next reader
believes that something is still wrong there, and the next real finding on that line goes unseen.`,
  whenNotToUse: "Where a file is also checked with an older rule set that still needs the comment.",
  tests: "also",
  messages: { unused: "Nothing here is reported as {code}: remove the suppression." },
});
