import type { FunctionFact } from "../../facts/fileFacts";
import {
  callArguments,
  calledName,
  dottedName,
  callee,
  enclosingLoop,
  isAwaited,
  receiver,
  usesOf,
} from "../../facts/expressions";
import { isPagingOrChunkLoop } from "../../project/loops";
import { namingVerdict } from "../../project/naming";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { builderOf } from "../../project/statements";
import { isStoreReceiver } from "../../project/storeCalls";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const QUERIES: ReadonlySet<string> = new Set([
  "execute",
  "scalar",
  "scalars",
  "get",
  "get_one",
  "stream",
  "stream_scalars",
  "refresh",
]);
const SINGLE = /^(?:get_one|create_one|delete_one|update_\w+)$/;
const MANY = /^update_(?:batch|many|all|list|bulk)\b/;
/** Verbs that a canonical method's name, or one that should be canonical, begins with. */
const VERB =
  /^(?:get|fetch|find|read|load|retrieve|lookup|create|add|insert|new|delete|remove|destroy|drop|update|edit|modify|patch|change)(?:_|$)/;

export const queryInLoop = defineRule({
  code: "PRF001",
  name: "query-in-loop",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S9", "F3"],
  summary: "A query is sent for each turn of a loop.",
  rationale: `Each query costs a journey to the database and back. Fifty parcels are fifty journeys where one \`WHERE … IN (…)\` would
do, and the response time grows with the data while the tests, with their three rows, stay fast. \`gather\` is no way out: one session runs one statement
at a time.`,
  whenNotToUse: "Where each turn depends on what the one before wrote, and no single statement can say it.",
  messages: {
    query:
      "`{call}` sends a query for each turn of the loop: fetch all of them by one statement, with `.in_(…)` or a join.",
    write: "`{call}` writes one record a turn: hand them all to one batch method.",
    gather:
      "`{call}` is gathered over one session, which runs one statement at a time: fetch all of them by one statement.",
  },
  file(file, { project, report }) {
    for (const info of [...file.stores, ...file.services]) {
      for (const fn of functionsIn(info)) {
        if (fn.loops.length === 0 && fn.comprehensions.length === 0) continue;
        for (const call of fn.calls) {
          const loop = enclosingLoop(file.table, call);
          // Whether to go round again depends on the answer: no one statement can ask it beforehand.
          if (loop < 0 || file.table.contains(file.table.child(loop, Field.condition), call)) continue;
          const kind = queryKind(project, file, fn, call);
          if (
            kind === null ||
            isLeaving(file, call, loop) ||
            isPagingOrChunkLoop(file, loop) ||
            isOverTables(project, file, fn, loop)
          )
            continue;
          const awaited = isAwaited(file.table, call);
          if (!awaited && !isGathered(file, fn, call)) continue;
          const name = dottedName(file.table, callee(file.table, call)) ?? calledName(file.table, call);
          report({ file, node: call, message: awaited ? kind : "gather", data: { call: name } });
        }
      }
    }
  },
});

/** Whether the call queries through a session, or reads or writes a single record of a store. */
function queryKind(project: Project, file: ProjectFile, fn: FunctionFact, call: number): "query" | "write" | null {
  const { table } = file;
  const object = receiver(table, call);
  if (object < 0) return null;
  const name = calledName(table, call);
  if (QUERIES.has(name) && project.values.session(file, object, fn)) return "query";
  if (!VERB.test(name)) return null;
  const reached = project.values.method(file, call, fn);
  if (reached) {
    if (!reached.on.isStore) return null;
    const canonical = namingVerdict(project, reached.info, reached.fact)?.name ?? name;
    return singleKind(canonical);
  }
  if (!isStoreReceiver(project, file, object, fn)) return null;
  return singleKind(name);
}

function singleKind(name: string): "query" | "write" | null {
  if (!SINGLE.test(name) || MANY.test(name)) return null;
  return name === "get_one" ? "query" : "write";
}

/** Whether the call's result leaves the function at once, so that it is made at most once. */
function isLeaving(file: ProjectFile, call: number, loop: number): boolean {
  return file.table.ancestor(call, [Kind.return_statement], loop) >= 0;
}

/** `for model in models: await db.execute(delete(model))`: no one statement writes to several tables. */
function isOverTables(project: Project, file: ProjectFile, fn: FunctionFact, loop: number): boolean {
  const { table } = file;
  if (table.kind[loop] !== Kind.for_statement) return false;
  const target = table.child(loop, Field.left);
  if (table.kind[target] !== Kind.identifier) return false;
  const name = table.textOf(target);
  return fn.calls.some(
    (call) =>
      table.contains(loop, call) &&
      callArguments(table, call).some(
        ({ value }) => table.kind[value] === Kind.identifier && table.textOf(value) === name,
      ) &&
      builderOf(project, file, call, fn) !== null,
  );
}

/** Whether the coroutine goes to `gather`, directly or through a list that does. */
function isGathered(file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  const isGather = (node: number): boolean => /^(?:gather|wait|as_completed)$/.test(calledName(table, node));
  for (let up = table.parent[call] as number; up >= 0 && up !== fn.body; up = table.parent[up] as number) {
    if (table.kind[up] === Kind.call) {
      if (isGather(up)) return true;
      // `tasks.append(self.store.get_one(payload))`
      const into = calledName(table, up) === "append" ? table.textOf(receiver(table, up)) : "";
      if (into !== "") return fn.calls.some((one) => isGather(one) && usesOf(table, one, into).length > 0);
    }
    if (table.kind[up] === Kind.assignment) {
      const name = table.textOf(table.child(up, Field.left));
      return fn.calls.some((one) => isGather(one) && usesOf(table, one, name).length > 0);
    }
    if (table.kind[up] === Kind.expression_statement) return false;
  }
  return false;
}
