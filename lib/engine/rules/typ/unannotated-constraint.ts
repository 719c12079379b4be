import { callArguments, callee } from "../../facts/expressions";
import { parseTypeText } from "../../facts/typeText";
import { lastPart } from "../../project/classes";
import type { ProjectFile } from "../../project/projectFile";
import { isModelField, pydanticName } from "../../project/pydanticNames";
import { Kind } from "../../syntax/kinds";
import type { EditBuilder } from "../editBuilder";
import { defineRule } from "../defineRule";

const CONSTRAINTS = new Set([
  "gt",
  "ge",
  "lt",
  "le",
  "multiple_of",
  "min_length",
  "max_length",
  "pattern",
  "regex",
  "min_items",
  "max_items",
  "unique_items",
  "max_digits",
  "decimal_places",
]);

export const unannotatedConstraint = defineRule({
  code: "TYP015",
  name: "unannotated-constraint",
  severity: "info",
  scope: "file",
  fix: "unsafe",
  refs: ["T15"],
  summary: "A field without a default is constrained in the place of its default.",
  rationale: `What stands after \`=\` reads as a default, to people and to type checkers, but \`Field(min_length=1)\` is none: the field is
required. In \`Annotated[str, Field(min_length=1)]\` the constraint is part of the type, can be given a name, and used again for the next
field.`,
  whenNotToUse: "In a project that writes all its fields the older way.",
  messages: {
    constraint: "`{name}` is constrained where a default would stand: write `{better}`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const info of file.classes) {
      for (const field of info.fact.fields) {
        if (table.kind[field.value] !== Kind.call || !isModelField(file, field)) continue;
        const given = callArguments(table, field.value);
        if (!given.some((one) => one.name !== null && CONSTRAINTS.has(one.name) && table.kind[one.value] !== Kind.none))
          continue;
        if (hasDefault(file, given) || !info.isPydanticModel) continue;
        if (pydanticName(project, file, callee(table, field.value)) !== "Field") continue;
        const kept = given
          .filter((one) => table.kind[one.value] !== Kind.ellipsis)
          .map((one) => table.textOf(one.node));
        const call = `${table.textOf(callee(table, field.value))}(${kept.join(", ")})`;
        report({
          file,
          node: field.nameNode,
          message: "constraint",
          data: { name: field.name, better: `${field.name}: ${annotated(file, field.annotation, call)}` },
          fix: (edits) => rewrite(edits, file, field, call),
        });
      }
    }
  },
});

/** A first argument other than `...`, `default=`, `default_factory=`, or arguments that are not all known. */
function hasDefault(file: ProjectFile, given: ReturnType<typeof callArguments>): boolean {
  return given.some(({ name, value }) => {
    if (name === "default_factory" || name === "*" || name === "**") return true;
    return (name === null || name === "default") && file.table.kind[value] !== Kind.ellipsis;
  });
}

/** The annotation with one more piece of metadata. */
function annotated(file: ProjectFile, annotation: number, call: string): string {
  const text = file.table.textOf(annotation);
  const type = parseTypeText(text);
  return lastPart(type.name) === "Annotated" && text.endsWith("]")
    ? `${text.slice(0, -1).replace(/,?\s*$/, "")}, ${call}]`
    : `Annotated[${text}, ${call}]`;
}

function rewrite(
  edits: EditBuilder,
  file: ProjectFile,
  field: { readonly node: number; readonly annotation: number },
  call: string,
): void {
  const { table } = file;
  const isQuoted = /^\s*["']/.test(table.textOf(field.annotation));
  // A comment between the arguments would be lost.
  const whole = table.textOf(field.node);
  if (isQuoted || /#.*\n/.test(whole)) return void edits.refuse();
  edits
    .replaceRange(
      file,
      table.start[field.annotation] as number,
      table.end[field.node] as number,
      annotated(file, field.annotation, call),
    )
    .addImport(file, "typing", "Annotated");
}
