import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const updateName = defineRule({
  code: "NAM006",
  name: "update-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M8", "M9"],
  summary: "A method that changes records has a name that does not begin with `update_`.",
  rationale: `\`update_status\` says what changes; \`update\`, \`edit\` and \`modify\` say only that something does. With one verb for all changes and
the changed thing after it, a service's list of methods reads as the list of what can happen to a record.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` changes a record: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM006", context),
});
