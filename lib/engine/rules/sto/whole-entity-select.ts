import { callArguments } from "../../facts/expressions";
import { columnNamed } from "../../project/columns";
import { rowUses } from "../../project/rowUses";
import { functionsIn } from "../../project/sessionCalls";
import { builderOf, modelsOf } from "../../project/statements";
import { defineRule } from "../defineRule";

const MOST_ATTRIBUTES = 2;

export const wholeEntitySelect = defineRule({
  code: "STO018",
  name: "whole-entity-select",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["S6"],
  summary: "Whole records are loaded for one or two of their columns.",
  rationale: `A record with forty columns, a long text among them, travels from the database and is made into an object, for one number. With the
columns named, the database may answer from an index alone, and nothing is tracked that nobody will change.`,
  whenNotToUse: "Where the records are small and the objects are in the session already.",
  messages: {
    whole: "Only {columns} of each `{model}` is used here: select what is needed, as in `select({example})`.",
  },
  file(file, { project, report }) {
    for (const store of file.stores) {
      for (const fn of functionsIn(store)) {
        if (fn.calls.length === 0) continue;
        for (const uses of rowUses(project, file, fn)) {
          if (uses.whole || uses.attributes.size === 0 || uses.attributes.size > MOST_ATTRIBUTES) continue;
          if (builderOf(project, file, uses.root, fn) !== "select" || callArguments(file.table, uses.root).length !== 1)
            continue;
          const model = modelsOf(project, file, uses.root, fn)[0];
          const selected = callArguments(file.table, uses.root)[0];
          if (!model || !selected || file.table.textOf(selected.value).includes(".")) continue;
          const names = [...uses.attributes.keys()];
          if (names.some((name) => !columnNamed(project, model, name))) continue;
          report({
            file,
            node: uses.root,
            message: "whole",
            data: {
              columns: names.map((name) => `\`${name}\``).join(" and "),
              model: model.name,
              example: names.map((name) => `${model.name}.${name}`).join(", "),
            },
          });
        }
      }
    }
  },
});
