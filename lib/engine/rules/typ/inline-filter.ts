import { type ClassInfo, lastPart } from "../../project/classes";
import { isModelField } from "../../project/pydanticNames";
import { defineRule } from "../defineRule";

/** What list parameters are made of; the other words for paging and sorting are TYP005's and TYP008's to speak of. */
const PARAMS = new Set([
  "limit",
  "offset",
  "sort_by",
  "sort_direction",
  "filter",
  "page",
  "page_size",
  "per_page",
  "size",
  "skip",
  "cursor",
  "order",
  "order_by",
  "sort_order",
]);

export const inlineFilter = defineRule({
  code: "TYP009",
  name: "inline-filter",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["T11"],
  summary: "List parameters hold a criterion that belongs in a filter model.",
  rationale: `Parameters say how much of a list and in which order; a filter says which. A filter of its own can be handed to the store, to an
export and to a count alike, and a new criterion then needs no change in any signature on the way.`,
  whenNotToUse: "For a list with one criterion that will never get a second.",
  messages: {
    inline: "`{field}` of `{model}` is a criterion: put it in a `…Filter` model, and that in `filter`.",
  },
  file(file, { report }) {
    const { table } = file;
    for (const info of file.classes) {
      // Few classes have such a base; the words tell before anything is resolved.
      const isCandidate =
        info.name.endsWith("Params") || info.fact.bases.some((node) => table.textOf(node).includes("Params"));
      if (!isCandidate || !isListParams(info)) continue;
      for (const field of info.fact.fields) {
        if (!isModelField(file, field) || PARAMS.has(field.name)) continue;
        report({ file, node: field.nameNode, message: "inline", data: { field: field.name, model: info.name } });
      }
    }
  },
});

/** Whether the class derives from `PaginationParams` or some `…ListParams`, or is such a model by its own name. */
function isListParams(info: ClassInfo): boolean {
  if (info.name === "PaginationParams") return false;
  const names = [...info.lineage.slice(1).map((base) => base.name), ...info.externalBases.map(lastPart)];
  if (names.some((name) => name === "PaginationParams" || name.endsWith("ListParams"))) return true;
  return info.name.endsWith("ListParams") && info.isPydanticModel;
}
