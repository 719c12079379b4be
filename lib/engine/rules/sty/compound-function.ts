import { isPlainVerb, isVerb, nameWords } from "../../facts/verbs";
import { defineRule } from "../defineRule";

export const compoundFunction = defineRule({
  code: "STY005",
  name: "compound-function",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["P7", "C4"],
  summary: "A function's name joins two actions with `and`.",
  rationale: `A name with two verbs says that the function does two things. Neither can be used, tested or replaced without the other, and a
caller that needs only the second copies it out. Two functions, and a caller that calls both, cost one line.`,
  whenNotToUse: "Where the two are one step to the outside and must not come apart, such as an atomic `get_and_set`.",
  messages: { compound: "`{name}` does two things: split it into `{first}` and `{second}`." },
  file(file, { report }) {
    for (const fn of file.facts.functions) {
      const { name } = fn;
      if (!name.includes("_and_") || name.startsWith("test")) continue;
      const parts = joined(name);
      if (parts) report({ file, node: fn.nameNode, message: "compound", data: { name, ...parts } });
    }
  },
});

/** The two actions that a name joins, or null where one side is no action (`get_name_and_address`). */
function joined(name: string): { first: string; second: string } | null {
  const words = nameWords(name);
  if (!isVerb(words[0] ?? "")) return null;
  for (let index = words.indexOf("and", 1); index > 0; index = words.indexOf("and", index + 1)) {
    const before = words.slice(0, index);
    const after = words.slice(index + 1);
    const verb = after[0] ?? "";
    // Beside a verb alone stands another verb; beside an object a word that may be a noun is more likely one.
    const isAction = before.length === 1 ? isVerb(verb) : isPlainVerb(verb);
    if (isAction) return { first: before.join("_"), second: after.join("_") };
  }
  return null;
}
