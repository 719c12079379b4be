import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const deleteName = defineRule({
  code: "NAM005",
  name: "delete-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M6", "M7", "M9"],
  summary: "A method that deletes records is called something other than `delete_one` or `delete_batch`.",
  rationale: `What cannot be undone should be found by one search. A \`remove\` here, a \`drop\` there and a \`delete_by_ids\` elsewhere hide from
the reviewer who asks where rows of this table can vanish.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` deletes records: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM005", context),
});
