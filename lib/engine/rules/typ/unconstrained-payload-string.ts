import type { FieldFact } from "../../facts/fileFacts";
import { callArguments, calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { isModelField, validatedFields } from "../../project/pydanticNames";
import { configSays } from "../../project/pydanticConfig";
import { typeOfNode } from "../../project/types";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** Arguments of `Field` that say nothing of which values are allowed. */
const DESCRIPTIVE = new Set([
  "default",
  "default_factory",
  "alias",
  "validation_alias",
  "serialization_alias",
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "exclude",
  "repr",
  "init",
  "frozen",
  "json_schema_extra",
]);
/** Settings that bound every string of a model. */
const LENGTHS: ReadonlySet<string> = new Set([
  "str_max_length",
  "str_min_length",
  "max_anystr_length",
  "min_anystr_length",
]);

export const unconstrainedPayloadString = defineRule({
  code: "TYP016",
  name: "unconstrained-payload-string",
  severity: "info",
  scope: "file",
  fix: null,
  defaultOn: false,
  refs: ["T16", "T18"],
  summary: "A payload takes a string of any content and any length.",
  rationale: `A client may send a name of ten megabytes, or of blanks. The database then refuses it with an error of its own, or keeps it. A
length, a pattern, an enum or a type of its own (\`EmailStr\`, \`UUID\`) says at the door what the rest of the code may count on.`,
  whenNotToUse: "For free text that is really free, and bounded by the server in front.",
  messages: {
    free: "`{field}` of `{model}` takes any string: bound it with `Field(…)`, or give it a type of its own.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.name.endsWith("Payload") || !info.isPydanticModel) continue;
      const strings = info.fact.fields.filter((field) => isFreeString(project, info, field));
      if (strings.length === 0 || configSays(project, info, LENGTHS) === "on") continue;
      const validated = validatedFields(info);
      for (const field of strings) {
        if (!validated.has(field.name) && !validated.has("*"))
          report({ file, node: field.nameNode, message: "free", data: { field: field.name, model: info.name } });
      }
    }
  },
});

/** `str`, or `Optional` of it, with nothing that says which strings. */
function isFreeString(project: Project, info: ClassInfo, field: FieldFact): boolean {
  const { file } = info;
  const { table } = file;
  // A name of its own for a string is a custom type, whatever it stands for.
  if (!isModelField(file, field) || !/\bstr\b/.test(table.textOf(field.annotation))) return false;
  const type = typeOfNode(project, file, field.annotation, info.fact.within);
  if (type?.name !== "str" || type.symbol?.kind !== "builtin") return false;
  if (table.kind[field.value] === Kind.call && !isDescriptive(info, field.value)) return false;
  const calls = table.descendants(field.annotation, Kind.call);
  return type.metadata.length <= calls.length && calls.every((call) => isDescriptive(info, call));
}

/** Whether a call is a `Field(…)` that only describes. */
function isDescriptive(info: ClassInfo, call: number): boolean {
  const { table } = info.file;
  return (
    calledName(table, call) === "Field" &&
    callArguments(table, call).every((one) => one.name === null || DESCRIPTIVE.has(one.name))
  );
}
