import type { FunctionFact } from "../../facts/fileFacts";
import { isModelField } from "../../project/pydanticNames";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

const NAMES = new Set(["sort_by", "order_by", "sort_direction", "sort_order", "order"]);

export const stringlySort = defineRule({
  code: "TYP005",
  name: "stringly-sort",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T10"],
  summary: "A column to sort by, or a direction, is taken as any string.",
  rationale: `A free string ends in \`getattr(Model, sort_by)\`, which is an error page for a misspelt column and a way to sort by the password's
hash. A string enum lists what may be sorted by, refuses the rest with a 422, and documents itself.`,
  whenNotToUse: "Where the name is something else, such as an order's number; call it so.",
  messages: {
    column: "`{name}` is any string: make it a string enum of the columns, such as `…SortField`.",
    direction: "`{name}` is any string: make it a string enum, such as `SortDirection`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    const check = (name: string, nameNode: number, annotation: number, within: FunctionFact | null): void => {
      // An alias may be validated in its own way.
      if (annotation < 0 || !/\bstr\b/.test(table.textOf(annotation))) return;
      const type = typeOfNode(project, file, annotation, within);
      if (type?.name !== "str" || type.symbol?.kind !== "builtin") return;
      report({ file, node: nameNode, message: name.endsWith("_by") ? "column" : "direction", data: { name } });
    };
    for (const info of file.classes) {
      for (const field of info.fact.fields)
        if (NAMES.has(field.name) && isModelField(file, field) && info.isPydanticModel)
          check(field.name, field.nameNode, field.annotation, info.fact.within);
    }
    for (const fn of file.facts.functions)
      for (const parameter of fn.parameters)
        if (NAMES.has(parameter.name)) check(parameter.name, parameter.nameNode, parameter.annotation, fn.parent);
  },
});
