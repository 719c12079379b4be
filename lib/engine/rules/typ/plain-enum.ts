import type { ClassInfo } from "../../project/classes";
import { stringValue } from "../../facts/strings";
import { defineRule } from "../defineRule";

export const plainEnum = defineRule({
  code: "TYP004",
  name: "plain-enum",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["T10"],
  summary: "An enum of a models or types component has string values only and is no `str`.",
  rationale: `A member of a plain \`Enum\` is equal to nothing but itself: \`status == "paid"\` is false, \`json.dumps\` refuses it, and a comparison
with what came from a query or a header fails without a word. An enum that is also a \`str\` is its own value everywhere.`,
  whenNotToUse: "Where the values are deliberately opaque and must never be compared with text.",
  messages: { plain: "`{name}` has string values but is no `str`: write `class {name}({bases})`." },
  file(file, { report }) {
    if (file.component !== "models" && file.component !== "types") return;
    const { table } = file;
    for (const info of file.classes) {
      const enumBase = plainEnumBase(info);
      if (enumBase < 0 || !hasStringMembersOnly(info)) continue;
      const bases = info.fact.bases.map((node) =>
        node === enumBase ? `str, ${table.textOf(node)}` : table.textOf(node),
      );
      report({
        file,
        node: info.fact.nameNode,
        message: "plain",
        data: { name: info.name, bases: bases.join(", ") },
        fix: (edits) => void edits.insertBefore(file, enumBase, "str, "),
      });
    }
  },
});

/** The base `Enum` itself, where all other bases are known and none is a `str` (or another type of data); else -1. */
function plainEnumBase(info: ClassInfo): number {
  let found = -1;
  for (const [index, base] of info.bases.entries()) {
    const node = info.fact.bases[index] ?? -1;
    if (base.kind === "class") {
      // A mixin of the project may bring `str` along, or something that is not known.
      if (base.info.hasUnknownBase || base.info.externalBases.length > 0) return -1;
    } else if (base.name === "enum.Enum" || (base.kind === "unknown" && base.name === "Enum" && isUnbound(info))) {
      found = node;
    } else {
      return -1;
    }
  }
  return found;
}

/** A snippet without its imports: the word means what it always means. */
const isUnbound = (info: ClassInfo): boolean => !info.file.facts.bindings.has("Enum");

function hasStringMembersOnly(info: ClassInfo): boolean {
  const { table } = info.file;
  // `__new__` may turn the values into something else.
  if (info.fact.method("__new__")) return false;
  const members = info.fact.fields.filter((field) => !field.name.startsWith("_") && field.value >= 0);
  return members.length > 0 && members.every((field) => stringValue(table, field.value) !== null);
}
