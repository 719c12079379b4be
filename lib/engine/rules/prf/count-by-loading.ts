import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, receiver, usesOf, withoutAwait } from "../../facts/expressions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { fetchChain } from "../../project/results";
import { lastAssignedValue } from "../../project/statements";
import { isStoreReceiver } from "../../project/storeCalls";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const countByLoading = defineRule({
  code: "PRF004",
  name: "count-by-loading",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["F3", "P1"],
  summary: "Records are loaded only to be counted.",
  rationale: `The database counts a million rows without sending one. Loaded to be counted, they all travel, each becomes an object, and the
process holds them together for the sake of one number.`,
  whenNotToUse: "Where the records are needed as well.",
  messages: {
    count: "`{call}` loads the records only to count them: let the database count, with `select(func.count())`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const fn of file.facts.functions) {
      for (const call of fn.calls) {
        if (calledName(table, call) !== "len" || receiver(table, call) >= 0) continue;
        const given = argument(table, call, null, 0);
        if (given < 0 || project.symbols.resolveNode(file, callee(table, call), fn)?.kind !== "builtin") continue;
        if (!isLoadedForCount(project, file, fn, given)) continue;
        const text = table.textOf(call).replace(/\s+/g, " ");
        report({ file, node: call, message: "count", data: { call: text.length > 60 ? "len(…)" : text } });
      }
    }
  },
});

/** Whether the expression is a fetched list, or a variable bound to one that nothing but this `len` uses. */
function isLoadedForCount(project: Project, file: ProjectFile, fn: FunctionFact, given: number): boolean {
  const { table } = file;
  const inner = table.unwrap(given);
  if (table.kind[inner] !== Kind.identifier) return isFetched(project, file, fn, inner);
  const name = table.textOf(inner);
  const bindings = fn.assignments.filter((node) => table.textOf(table.child(node, Field.left)) === name);
  if (bindings.length !== 1) return false;
  // The binding itself and this use.
  if (usesOf(table, fn.body, name).length !== 2) return false;
  return isFetched(project, file, fn, lastAssignedValue(file, name, inner, fn));
}

function isFetched(project: Project, file: ProjectFile, fn: FunctionFact, node: number): boolean {
  const { table } = file;
  const chain = fetchChain(project, file, node, fn);
  if (chain)
    return (
      chain.accessors.some((name) => name === "all" || name === "fetchall") && !isResultUsedElsewhere(file, fn, node)
    );
  const call = withoutAwait(table, node);
  if (call < 0 || table.kind[call] !== Kind.call || calledName(table, call) !== "get_list") return false;
  return isStoreReceiver(project, file, receiver(table, call), fn);
}

/** `result.scalars().all()`, where something else reads `result` as well. */
function isResultUsedElsewhere(file: ProjectFile, fn: FunctionFact, node: number): boolean {
  const { table } = file;
  let at = withoutAwait(table, node);
  while (at >= 0 && table.kind[at] === Kind.call && receiver(table, at) >= 0)
    at = withoutAwait(table, receiver(table, at));
  if (at < 0 || table.kind[at] !== Kind.identifier) return false;
  return usesOf(table, fn.body, table.textOf(at)).length > 2;
}
