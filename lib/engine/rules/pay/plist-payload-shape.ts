import { lastPart } from "../../project/classes";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const plistPayloadShape = defineRule({
  code: "PAY006",
  name: "plist-payload-shape",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T8", "T9"],
  summary: "A page's payload has no `params` field of a list-parameters type.",
  rationale: `Paging, sorting and filtering travel together as one object, \`params\`, whose limits are set in one place. A payload that spells out
\`limit\` and \`offset\` by itself gets its own defaults, its own bounds, and sooner or later none.`,
  whenNotToUse: "For pages that are found by a cursor alone.",
  messages: {
    missing: "`{model}` has no `params`: give it `params: …ListParams`.",
    wrong: "`params` of `{model}` is `{type}`: use a `…ListParams` or `PaginationParams[…]`.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.name.endsWith("PListPayload") || !info.isPydanticModel || info.hasUnknownBase) continue;
      const field = info.field("params");
      if (!field) {
        report({ file, node: info.fact.nameNode, message: "missing", data: { model: info.name } });
        continue;
      }
      const { table } = field.info.file;
      const type = typeOfNode(project, field.info.file, field.fact.annotation);
      if (
        !type ||
        /Params$/.test(type.name) ||
        type.symbol?.kind === "variable" ||
        /Params$/.test(lastPart(type.text.name))
      )
        continue;
      if (type.info?.lineage.some((base) => /Params$/.test(base.name))) continue;
      if (type.symbol === null && type.name !== "|") continue;
      const place = field.info === info ? field.fact.nameNode : info.fact.nameNode;
      report({
        file,
        node: place,
        message: "wrong",
        data: { model: info.name, type: table.textOf(field.fact.annotation) },
      });
    }
  },
});
