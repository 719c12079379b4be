import { integerField, isInputModel, LIMIT_NAMES, OFFSET_NAMES } from "../../project/pagination";
import { type ClassInfo, lastPart } from "../../project/classes";
import { defineRule } from "../defineRule";

export const handwrittenListParams = defineRule({
  code: "TYP008",
  name: "handwritten-list-params",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T7", "T8"],
  summary: "A model spells out paging parameters instead of deriving from the generic `PaginationParams`.",
  rationale: `Limits, offsets and sorting mean the same for every list. Where each list declares its own, defaults and bounds drift apart: one
list allows a hundred rows, the next a million, and a fix to one of them helps no other.`,
  whenNotToUse: "Where an API that already has clients pages by other words.",
  messages: {
    params: "`{model}` declares `{limit}` and `{offset}` by itself: derive it from `PaginationParams[…]`.",
    name: "`PaginationParams` is not generic: derive it from `Generic[F, S]`, for the filter and the sort field.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      // What a base declares is the base's matter.
      const declares = info.fact.fields.some(({ name }) => LIMIT_NAMES.has(name) || OFFSET_NAMES.has(name));
      if (!declares || isGenericParams(info)) continue;
      const limit = [...LIMIT_NAMES].find((name) => integerField(project, info, name));
      const offset = [...OFFSET_NAMES].find((name) => integerField(project, info, name));
      if (limit === undefined || offset === undefined || info.hasUnknownBase || !isInputModel(project, info)) continue;
      report({
        file,
        node: info.fact.nameNode,
        message: info.name === "PaginationParams" ? "name" : "params",
        data: { model: info.name, limit, offset },
      });
    }
  },
});

/** The generic parameters, under this or another name, and whatever derives from `PaginationParams`. */
function isGenericParams(info: ClassInfo): boolean {
  return info.lineage.some(
    (one) =>
      (one !== info && one.name === "PaginationParams") ||
      one.fact.typeParameters.length > 0 ||
      one.bases.some(
        (base) => base.subscripted || (base.kind !== "class" && lastPart(base.name ?? "") === "PaginationParams"),
      ),
  );
}
