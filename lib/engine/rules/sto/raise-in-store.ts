import { callee, dottedName, enclosingExcept, raisedExpression } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const raiseInStore = defineRule({
  code: "STO003",
  name: "raise-in-store",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["ES1", "ES2"],
  summary: "A Store class raises an exception of its own.",
  rationale: `What a store raises is a judgement about its data: this is missing, that is not allowed, the other is too many. Judgements
are the service's. It knows which rule was broken and which domain error says so to the client; a store that raises takes that decision for all its callers,
and a second service with another need has to catch what it never wanted.`,
  whenNotToUse: "Where a base store marks what subclasses must give by another exception than `NotImplementedError`.",
  messages: {
    raise:
      "`{method}` raises `{error}` in the store: let the database's own exception propagate, and raise in the service.",
    bare: "`{method}` raises in the store: let the database's own exception propagate, and raise in the service.",
  },
  file(file, { report }) {
    const { table } = file;
    for (const store of file.stores) {
      for (const fn of functionsIn(store)) {
        for (const node of fn.raises) {
          if (enclosingExcept(table, node) >= 0) continue;
          const raised = table.unwrap(raisedExpression(table, node));
          const name = dottedName(table, table.kind[raised] === Kind.call ? callee(table, raised) : raised);
          if (name !== null && lastPart(name) === "NotImplementedError") continue;
          const method = `${store.name}.${fn.name}`;
          if (name === null) report({ file, node, message: "bare", data: { method } });
          else report({ file, node, message: "raise", data: { method, error: lastPart(name) } });
        }
      }
    }
  },
});
