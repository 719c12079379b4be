import { defineRule } from "../defineRule";
import { reportNames } from "../namingCheck";

export const paginatedReadName = defineRule({
  code: "NAM003",
  name: "paginated-read-name",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["M3", "M9"],
  summary: "A method that pages through records is called something other than `get_plist`.",
  rationale: `A page is not a list: it comes with a total, and the rest of it is elsewhere. Code that takes a page for the whole list
works in every test with ten rows and loses data with eleven. The \`p\` in \`get_plist\` is there so that nobody has to guess.`,
  whenNotToUse: "In a class that keeps to the method names of a library it is handed to.",
  messages: { name: "`{method}` gives one page: call it `{name}`." },
  reads: "signatures",
  file: (file, context) => reportNames(file, "NAM003", context),
});
