import type { ClassInfo } from "../../project/classes";
import { isInteger } from "../../project/pagination";
import type { Project } from "../../project/project";
import { isCollection, typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

const LISTS = ["items", "results", "data"];
const TOTALS = ["total", "count"];

export const handwrittenPage = defineRule({
  code: "TYP007",
  name: "handwritten-page",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T7"],
  summary: "A model spells out a page's list and total instead of using the generic page.",
  rationale: `A page is the same shape whatever is on it. Written once a feature, one page calls its list \`results\`, the next forgets
\`offset\`, and each client needs code for every list. \`PaginatedResponse[OrderResponse]\` is one line and one shape.`,
  whenNotToUse: "Where an API that already has clients must keep its shape.",
  messages: {
    page: "`{model}` is a page written by hand (`{list}` and `{total}`): use `PaginatedResponse[…]`.",
    name: "`PaginatedResponse` is not generic: derive it from `Generic[T]`, and give it `items: list[T]`.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (info.name === "PaginatedResponse") {
        if (!isGeneric(info) && !info.hasUnknownBase) report({ file, node: info.fact.nameNode, message: "name" });
        continue;
      }
      if (
        info.name.endsWith("Payload") ||
        !info.fact.fields.some(({ name }) => LISTS.includes(name) || TOTALS.includes(name))
      )
        continue;
      if (!info.isPydanticModel || isGeneric(info)) continue;
      const list = LISTS.find((name) => isList(project, info, name));
      const total = TOTALS.find((name) => isCount(project, info, name));
      if (list === undefined || total === undefined) continue;
      report({ file, node: info.fact.nameNode, message: "page", data: { model: info.name, list, total } });
    }
  },
});

/** Whether the class, or a base of it, takes a type parameter. */
const isGeneric = (info: ClassInfo): boolean =>
  info.lineage.some((one) => one.fact.typeParameters.length > 0 || one.bases.some((base) => base.subscripted));

function isList(project: Project, info: ClassInfo, name: string): boolean {
  const field = info.field(name);
  const type = field && typeOfNode(project, field.info.file, field.fact.annotation);
  return !!type && isCollection(type);
}

function isCount(project: Project, info: ClassInfo, name: string): boolean {
  const field = info.field(name);
  const type = field && typeOfNode(project, field.info.file, field.fact.annotation);
  return !!type && isInteger(type);
}
