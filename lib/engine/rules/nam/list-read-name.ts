import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const listReadName = defineRule({
  code: "NAM002",
  name: "list-read-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M2", "M9"],
  summary: "A method that reads all matching records is called something other than `get_list`.",
  rationale: `\`get_list\` promises everything that matches, at once and without pages. A caller who meets \`all\`, \`find_users\` or \`filter\`
cannot tell whether the answer is complete, and the same list ends up being read under three names in three features.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` reads a list: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM002", context),
});
