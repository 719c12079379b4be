import { argument, calledName, receiver } from "../../facts/expressions";
import { stringValue } from "../../facts/strings";
import { firstWrite } from "../../project/commits";
import type { Project } from "../../project/project";
import { reachOf, type ReachedFunction } from "../../project/reach";
import { builderOf } from "../../project/statements";
import { defineRule } from "../defineRule";

const BATCHES: ReadonlySet<string> = new Set(["create_batch", "sync_create_batch"]);
/** Calls that look for what is there, or leave it to the database. */
const LOOKS = /^(?:on_conflict_do_nothing|on_conflict_do_update|on_duplicate_key_update|merge|get|get_one|exists)$/;

export const batchKeepsDuplicates = defineRule({
  code: "STO014",
  name: "batch-keeps-duplicates",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["S16"],
  summary: "A store's `create_batch` does not look for records that exist already.",
  rationale: `Batches are sent again: a job is retried, a file is uploaded twice. Without a look at what is there, the second run either fails as
a whole on the first known record, or saves everything a second time.`,
  whenNotToUse: "For records that cannot exist before, such as log entries.",
  messages: {
    keeps:
      "`{method}` writes without looking for records that exist: select them first, or use `on_conflict_do_nothing()`.",
  },
  // The helper that looks may stand in a base class of another file.
  reads: "bodies",
  file(file, { project, report }) {
    for (const store of file.stores) {
      for (const method of store.fact.methods) {
        if (!BATCHES.has(method.name)) continue;
        const reach = reachOf(project, store, method);
        const write = reach.functions
          .map((one) => writeIn(project, one))
          .filter((node) => node >= 0)
          .sort((a, b) => a - b)[0];
        if (
          write === undefined ||
          reach.open ||
          reach.functions.some((one) => looks(project, one, store.file.table.next[write] as number))
        )
          continue;
        report({ file, node: method.nameNode, message: "keeps", data: { method: `${store.name}.${method.name}` } });
      }
    }
  },
});

/** Where a function writes, as a node of the batch method; -1 where it does not. */
function writeIn(project: Project, { file, fn, from }: ReachedFunction): number {
  const node = firstWrite(project, file, fn);
  return node < 0 || from < 0 ? node : from;
}

/** Whether the function looks for existing records before the write's end (a node), or has the database skip them. */
function looks(project: Project, { file, fn, from }: ReachedFunction, written: number): boolean {
  const { table } = file;
  return fn.calls.some((call) => {
    const name = calledName(table, call);
    if (name.startsWith("on_")) return LOOKS.test(name);
    if (name === "prefix_with") return /ignore/i.test(stringValue(table, argument(table, call, null, 0)) ?? "");
    if (name === "text")
      return /on\s+conflict|insert\s+(?:or\s+)?ignore|^\s*merge\b|not\s+exists/i.test(
        stringValue(table, argument(table, call, "text", 0)) ?? "",
      );
    const at = from < 0 ? call : from;
    if (at >= written) return false;
    if (LOOKS.test(name) && receiver(table, call) >= 0)
      return project.values.session(file, receiver(table, call), fn) !== null;
    const builder = builderOf(project, file, call, fn);
    return builder === "select" || builder === "query" || builder === "exists";
  });
}
