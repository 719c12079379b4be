import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, hasSplat } from "../../facts/expressions";
import { isMigration } from "../../project/layout";
import { defineRule } from "../defineRule";

const KEYS: ReadonlySet<string> = new Set(["ForeignKey", "ForeignKeyConstraint"]);

export const foreignKeyWithoutOndelete = defineRule({
  code: "MOD003",
  name: "foreign-key-without-ondelete",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S20"],
  summary: "A foreign key does not say what happens when the row it points to is deleted.",
  rationale: `Left unsaid, the delete fails, and it fails late: on the day somebody removes the first clinic that has visits. Whether the visits go
with it, stay without a clinic, or forbid the delete is a decision of the model, and the database keeps it even for deletes that bypass the ORM.`,
  whenNotToUse: "For tables whose rows are never deleted.",
  messages: {
    ondelete:
      '`{call}(…)` does not say what happens when its row is deleted: add `ondelete="CASCADE"`, `"SET NULL"` or `"RESTRICT"`.',
  },
  file(file, { project, report }) {
    if (isMigration(file.path)) return;
    const { table, facts } = file;
    const judge = (call: number, within: FunctionFact | null): void => {
      const name = calledName(table, call);
      if (!KEYS.has(name) || argument(table, call, "ondelete") >= 0 || hasSplat(table, call, "**")) return;
      const symbol = project.symbols.resolveNode(file, callee(table, call), within);
      if (symbol !== null && !(symbol.kind === "external" && /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name))) return;
      report({ file, node: call, message: "ondelete", data: { call: name } });
    };
    for (const call of facts.calls) judge(call, null);
    for (const fn of facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});
