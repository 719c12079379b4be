import { enclosingLoop } from "../../facts/expressions";
import { isChunkLoop } from "../../project/loops";
import { functionsIn, sessionCalls } from "../../project/sessionCalls";
import { defineRule } from "../defineRule";

const WRITES_THROUGH: ReadonlySet<string> = new Set(["commit", "flush"]);

export const commitInLoop = defineRule({
  code: "STO012",
  name: "commit-in-loop",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S14", "S15", "M5"],
  summary: "A session is committed or flushed once a turn of a loop.",
  rationale: `Each commit waits for the disk, so a thousand records take a thousand waits. And where the five hundredth fails, half of the
batch is saved and half is not: nobody can simply try again.`,
  whenNotToUse: "Where each record is a unit of work of its own, and a failure must keep those before it.",
  messages: { loop: "`{method}` runs `{call}` in each turn of the loop: do it once, after the loop." },
  file(file, { project, report }) {
    const { table } = file;
    for (const info of [...file.stores, ...file.services]) {
      for (const fn of functionsIn(info)) {
        if (fn.loops.length === 0 && fn.comprehensions.length === 0) continue;
        for (const call of sessionCalls(project, file, fn, WRITES_THROUGH)) {
          const loop = enclosingLoop(table, call.node);
          if (loop < 0 || isChunkLoop(table, loop)) continue;
          report({
            file,
            node: call.node,
            message: "loop",
            data: { method: `${info.name}.${fn.name}`, call: call.method },
          });
        }
      }
    }
  },
});
