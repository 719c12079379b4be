import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const singleReadName = defineRule({
  code: "NAM001",
  name: "single-read-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M1", "M9"],
  summary: "A method that reads one record is called something other than `get_one`.",
  rationale: `When every store and service reads one record by \`get_one\`, a reader who knows one feature knows them all, and a search for
\`get_one\` finds every such read. With \`find\`, \`fetch_user\` and \`load_by_id\` side by side each call site asks to be looked up, and
whether one of them answers \`None\` where another raises is found out in production.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` reads one record: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM001", context),
});
