import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { isCollection, typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const batchPayloadShape = defineRule({
  code: "PAY005",
  name: "batch-payload-shape",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T9", "M5"],
  summary: "A batch payload has no list of what it is a batch of.",
  rationale: `A batch is one object with a list in it: the list is validated as a whole, limits can be set on its length, and whatever holds for
all of it (who asks, which tenant) stands beside it once. The field is called \`items\` everywhere, so that helpers for batches need no
configuration.`,
  whenNotToUse: "Where the batch is described by a file or a range instead of a list.",
  messages: {
    missing: "`{model}` is a batch without a list: give it `items: list[…]`.",
    items: "`{model}` lists what to create in `{field}`: call the field `items`.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.name.endsWith("BatchPayload") || !info.isPydanticModel || info.hasUnknownBase) continue;
      const lists = listFields(project, info);
      if (lists === null) continue;
      const [first] = lists;
      if (first === undefined)
        report({ file, node: info.fact.nameNode, message: "missing", data: { model: info.name } });
      else if (info.name.endsWith("CreateBatchPayload") && !lists.includes("items")) {
        report({ file, node: info.fact.nameNode, message: "items", data: { model: info.name, field: first } });
      }
    }
  },
});

/** The names of list-typed fields, own and inherited; null where a field's type is not known and may be one. */
function listFields(project: Project, info: ClassInfo): string[] | null {
  const found: string[] = [];
  let unknown = false;
  for (const { info: owner, fact } of info.allFields) {
    if (fact.annotation < 0) continue;
    const type = typeOfNode(project, owner.file, fact.annotation);
    if (type && isCollection(type)) found.push(fact.name);
    else if (type && (type.symbol === null || type.symbol.kind === "variable")) unknown = true;
  }
  return found.length === 0 && unknown ? null : found;
}
