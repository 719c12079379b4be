import { argument, enclosingLoop } from "../../facts/expressions";
import { isChunkLoop } from "../../project/loops";
import { functionsIn, sessionCalls } from "../../project/sessionCalls";
import { statementOf } from "../../project/statements";
import { defineRule } from "../defineRule";

const BATCHES: ReadonlySet<string> = new Set(["create_batch", "delete_batch", "sync_create_batch"]);
const ROW_WRITES: ReadonlySet<string> = new Set(["add", "delete", "execute"]);

export const perRowBatch = defineRule({
  code: "STO013",
  name: "per-row-batch",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S14", "S15"],
  summary: "A batch method writes row by row.",
  rationale: `The one reason for a batch method is that the database gets all rows at once. A loop of single writes has the cost of as many
single calls, and hides it behind a name that promises otherwise.`,
  whenNotToUse: "Where rows must be written in an order that a single statement cannot keep.",
  messages: {
    create:
      "`{method}` writes a row in each turn: build the objects and write them by one `add_all(…)` or `insert(…)`.",
    delete: "`{method}` deletes a row in each turn: delete all of them by one `delete(…)` with `.in_(…)`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const store of file.stores) {
      for (const method of functionsIn(store)) {
        if (!BATCHES.has(method.name) || method.owner !== store.fact) continue;
        const seen = new Set<number>();
        for (const call of sessionCalls(project, file, method, ROW_WRITES)) {
          const loop = enclosingLoop(table, call.node);
          if (loop < 0 || seen.has(loop) || isChunkLoop(table, loop)) continue;
          if (call.method === "execute") {
            const builder = statementOf(project, file, argument(table, call.node, "statement", 0), method)?.builder;
            // A query a turn is PRF001's.
            if (builder !== "insert" && builder !== "update" && builder !== "delete") continue;
          }
          seen.add(loop);
          const message = method.name === "delete_batch" ? "delete" : "create";
          report({ file, node: call.node, message, data: { method: `${store.name}.${method.name}` } });
        }
      }
    }
  },
});
