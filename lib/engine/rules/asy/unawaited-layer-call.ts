import type { FunctionFact } from "../../facts/fileFacts";
import { boundName, enclosingLoop, isAwaited, outerParent, usesOf } from "../../facts/expressions";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const unawaitedLayerCall = defineRule({
  code: "ASY003",
  name: "unawaited-layer-call",
  severity: "error",
  scope: "project",
  fix: "safe",
  refs: ["C5"],
  summary: "An asynchronous method of a store or service is called and never awaited.",
  rationale: `Without \`await\` the call makes a coroutine and runs nothing: the row is not written, the check is not made, and an
\`if\` on it is always true. Python says so only in a warning, when the coroutine is thrown away.`,
  whenNotToUse: "Where a framework of the team awaits what it is handed in a way that cannot be seen from the code.",
  messages: { unawaited: "`{call}(…)` is a coroutine and does nothing until it is awaited: write `await {call}(…)`." },
  file(file, { project, report }) {
    const { table, facts } = file;
    for (const fn of facts.functions) {
      for (const call of fn.calls) {
        if (table.kind[table.child(call, Field.function)] !== Kind.attribute || isTakenCareOf(file, call, fn)) continue;
        const reached = project.values.method(file, call, fn);
        if (!reached || !(reached.on.isStore || reached.on.isService) || !runsOnlyAwaited(reached.fact)) continue;
        report({
          file,
          node: call,
          message: "unawaited",
          data: { call: table.textOf(table.child(call, Field.function)) },
          fix: fn.isAsync ? (edits) => void edits.replace(file, call, awaitedText(file, call)) : null,
        });
      }
    }
  },
});

/** A coroutine function: no generator, and under no decorator that may make something else of it. */
const runsOnlyAwaited = (fact: FunctionFact): boolean =>
  fact.isAsync && fact.yields.length === 0 && fact.decorators.length === 0;

/** Whether the coroutine is awaited, or handed to something that may await it. */
function isTakenCareOf(file: ProjectFile, call: number, fn: FunctionFact): boolean {
  const { table } = file;
  if (isAwaited(table, call)) return true;
  const up = outerParent(table, call);
  switch (table.kind[up]) {
    // An argument of `gather`, `create_task` and the like; an element of a list that is gathered later.
    case Kind.argument_list:
    case Kind.keyword_argument:
    case Kind.list:
    case Kind.tuple:
    case Kind.set:
    case Kind.pair:
    case Kind.list_splat:
    case Kind.list_comprehension:
    case Kind.set_comprehension:
    case Kind.generator_expression:
    case Kind.dictionary_comprehension:
    case Kind.lambda:
    case Kind.yield:
    case Kind.with_item:
    case Kind.as_pattern:
    case Kind.for_statement:
    case Kind.for_in_clause:
    case Kind.expression_list:
      return true;
    case Kind.conditional_expression:
    case Kind.boolean_operator:
      return isTakenCareOf(file, up, fn);
    case Kind.return_statement:
      return !fn.isAsync;
    case Kind.assignment:
    case Kind.named_expression:
      return isUsedLater(file, call, fn);
    default:
      return false;
  }
}

/** Whether the name that the coroutine is bound to is awaited or handed on; bound to anything but a name it is kept for later. */
function isUsedLater(file: ProjectFile, call: number, fn: FunctionFact): boolean {
  const { table } = file;
  const name = boundName(table, call);
  if (name === null) return true;
  // In a loop, the next turn may await what this one bound.
  const from = enclosingLoop(table, call) >= 0 ? fn.body : call;
  return usesOf(table, fn.body, name).some((use) => use >= from && isHandedOn(file, use, fn));
}

function isHandedOn({ table }: ProjectFile, use: number, fn: FunctionFact): boolean {
  const up = outerParent(table, use);
  switch (table.kind[up]) {
    case Kind.await:
    case Kind.yield:
    case Kind.argument_list:
    case Kind.keyword_argument:
    case Kind.list:
    case Kind.tuple:
    case Kind.set:
    case Kind.pair:
    case Kind.expression_list:
    case Kind.list_splat:
      return true;
    // Under another name, or on an object, it is kept for later; its own binding is none of that.
    case Kind.assignment:
      return table.contains(table.child(up, Field.right), use);
    case Kind.return_statement:
      return !fn.isAsync;
    default:
      return false;
  }
}

/** The call with `await`, in brackets where something follows it. */
function awaitedText(file: ProjectFile, call: number): string {
  const { table } = file;
  const text = `await ${table.textOf(call)}`;
  const parent = table.parent[call] as number;
  const kind = table.kind[parent];
  const isFollowed =
    (kind === Kind.attribute && table.field[call] === Field.object) ||
    (kind === Kind.subscript && table.field[call] === Field.value) ||
    (kind === Kind.call && table.field[call] === Field.function);
  return isFollowed ? `(${text})` : text;
}
