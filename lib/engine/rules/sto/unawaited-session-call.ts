import type { FunctionFact } from "../../facts/fileFacts";
import { callArguments, callee, dottedName, receiver, usesOf } from "../../facts/expressions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { SESSION_COROUTINES, type SessionCall, sessionCalls } from "../../project/sessionCalls";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const unawaitedSessionCall = defineRule({
  code: "STO005",
  name: "unawaited-session-call",
  severity: "error",
  scope: "file",
  fix: "safe",
  refs: ["C5", "S2", "S3"],
  summary: "A coroutine of an asynchronous session is called and not awaited.",
  rationale: `The call only makes a coroutine object. The statement is never sent, the commit never happens, and the only trace is a
warning at the time the object is thrown away, often long after the request has been answered with success.`,
  whenNotToUse: "Never: a coroutine that nobody awaits does nothing.",
  messages: { unawaited: "`{call}` is a coroutine and does nothing until it is awaited: write `await {call}`." },
  file(file, { project, report }) {
    for (const fn of file.facts.functions) {
      for (const call of sessionCalls(project, file, fn, SESSION_COROUTINES)) {
        if (call.kind === "sync" || isLambdaParameter(file, call.node)) continue;
        if (call.kind === "by-name" && !isPlausible(project, file, fn, call)) continue;
        if (isConsumed(project, file, fn, call.node)) continue;
        const { table } = file;
        report({
          file,
          node: call.node,
          message: "unawaited",
          data: { call: `${dottedName(table, callee(table, call.node)) ?? call.method}(…)` },
          fix: fn.isAsync ? (edits) => void addAwait(file, call.node, edits) : null,
        });
      }
    }
  },
});

function addAwait(
  file: ProjectFile,
  call: number,
  edits: { replace(file: ProjectFile, node: number, text: string): unknown },
): void {
  const { table } = file;
  const parent = table.kind[table.parent[call] as number];
  const text = `await ${table.textOf(call)}`;
  const bindsTighter = parent === Kind.attribute || parent === Kind.subscript || parent === Kind.call;
  edits.replace(file, call, bindsTighter ? `(${text})` : text);
}

/** `lambda session: session.execute(...)`, as handed to `run_sync`. */
function isLambdaParameter(file: ProjectFile, call: number): boolean {
  const { table } = file;
  const name = table.textOf(receiver(table, call));
  const lambda = table.ancestor(call, [Kind.lambda, Kind.function_definition]);
  if (lambda < 0 || table.kind[lambda] !== Kind.lambda) return false;
  return usesOf(table, table.child(lambda, Field.parameters), name).length > 0;
}

/** Whether a session that only its name tells is asynchronous, going by the code around it. */
function isPlausible(project: Project, file: ProjectFile, fn: FunctionFact, call: SessionCall): boolean {
  const { table } = file;
  const ofSelf = table.kind[receiver(table, call.node)] === Kind.attribute;
  const owner = ofSelf ? project.values.selfClass(fn) : null;
  if (!fn.isAsync && !owner?.fact.methods.some((method) => method.isAsync)) return false;
  const given = callArguments(table, call.node);
  const first = given[0];
  // Dictionaries, HTTP clients and caches have methods of these names as well, called with a key or an address.
  if (call.method === "get")
    return given.length >= 2 && first !== undefined && /^[A-Z]\w*$/.test(table.textOf(first.value));
  if (call.method === "stream" || call.method === "delete" || call.method === "execute") {
    return given.length > 0 && first !== undefined && table.kind[first.value] !== Kind.string;
  }
  return call.method !== "close" || owner !== null;
}

/** Whether the coroutine is awaited, or handed to someone who may await it. */
function isConsumed(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  let below = call;
  for (let up = table.parent[call] as number; up >= 0; below = up, up = table.parent[up] as number) {
    switch (table.kind[up]) {
      case Kind.await:
      case Kind.return_statement:
      case Kind.yield:
      case Kind.lambda:
        return true;
      case Kind.parenthesized_expression:
      case Kind.conditional_expression:
      case Kind.boolean_operator:
      case Kind.keyword_argument:
      case Kind.list_splat:
      case Kind.list:
      case Kind.tuple:
      case Kind.set:
      case Kind.dictionary:
      case Kind.pair:
      case Kind.expression_list:
        break;
      case Kind.list_comprehension:
      case Kind.set_comprehension:
      case Kind.dictionary_comprehension:
      case Kind.generator_expression:
        if (table.field[below] !== Field.body) return false;
        break;
      case Kind.argument_list:
        break;
      case Kind.call: {
        // A builtin (`list(...)`, `print(...)`) awaits nothing.
        const target = project.symbols.resolveNode(file, callee(table, up), fn);
        return table.field[below] === Field.arguments && target?.kind !== "builtin";
      }
      case Kind.named_expression:
      case Kind.assignment: {
        const isNamed = table.kind[up] === Kind.named_expression;
        const left = table.child(up, isNamed ? Field.name : Field.left);
        if (table.kind[left] !== Kind.identifier) return true;
        return isAwaitedLater(file, fn, table.textOf(left), table.next[up] as number);
      }
      default:
        return false;
    }
  }
  return false;
}

/** Whether the name is awaited, returned or handed on after the given node. */
function isAwaitedLater(file: ProjectFile, fn: FunctionFact, name: string, after: number): boolean {
  const { table } = file;
  return usesOf(table, fn.body, name).some((use) => {
    if (use < after) return false;
    let below = use;
    for (let up = table.parent[use] as number; up >= 0; below = up, up = table.parent[up] as number) {
      const kind = table.kind[up];
      if (kind === Kind.await || kind === Kind.return_statement || kind === Kind.yield) return true;
      if (kind === Kind.argument_list) return true;
      if (kind === Kind.attribute || kind === Kind.call || kind === Kind.subscript || kind === Kind.block) return false;
      if (kind === Kind.for_in_clause || kind === Kind.for_statement) return table.field[below] === Field.right;
    }
    return false;
  });
}
