import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const createName = defineRule({
  code: "NAM004",
  name: "create-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M4", "M5", "M9"],
  summary: "A method that creates records is called something other than `create_one` or `create_batch`.",
  rationale: `Whether a method takes one record or many, and whether many are written as one, is the first thing a caller must know.
\`add\`, \`save\` and \`insert_many\` leave it open; \`create_one\` and \`create_batch\` say it, in every feature alike.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` creates records: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM004", context),
});
