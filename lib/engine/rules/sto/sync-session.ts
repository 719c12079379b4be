import type { FunctionFact } from "../../facts/fileFacts";
import { calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { functionsIn } from "../../project/sessionCalls";
import { sessionKindOf } from "../../project/sessions";
import { type TypeRef, typeOfNode } from "../../project/types";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const syncSession = defineRule({
  code: "STO004",
  name: "sync-session",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["S1", "C5"],
  summary: "A Store class works with a synchronous `Session`.",
  rationale: `A synchronous session blocks the event loop for as long as the database takes: one slow query and every other request of
the process waits with it. It looks the same at each call, so nothing shows it but the load.`,
  whenNotToUse: "In an application that is synchronous throughout.",
  messages: {
    session: "`{name}` is a synchronous `{type}`: take an `AsyncSession`, or make a static `sync_*` method of it.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const store of file.stores) {
      const free = freeFunctions(store);
      const judge = (node: number, annotation: number, within: FunctionFact | null): void => {
        const type = typeOfNode(project, file, annotation, within);
        const name = type && syncName(type);
        if (name) report({ file, node, message: "session", data: { name: table.textOf(node), type: name } });
      };
      for (const field of store.fact.fields) judge(field.nameNode, field.annotation, null);
      for (const fn of functionsIn(store)) {
        if (isWithin(fn, free)) continue;
        for (const parameter of fn.parameters) judge(parameter.nameNode, parameter.annotation, fn);
        for (const node of fn.assignments) {
          if (table.kind[node] === Kind.assignment)
            judge(table.child(node, Field.left), table.child(node, Field.type), fn);
        }
      }
    }
  },
});

/** The name of the synchronous session that a type is or makes, or null. */
function syncName(type: TypeRef): string | null {
  if (sessionKindOf(type) === "sync") return type.name;
  const made =
    type.name === "sessionmaker" || type.name === "Callable"
      ? type.args.find((one) => sessionKindOf(one) === "sync")
      : undefined;
  return made ? made.name : null;
}

/** Static methods, and the functions that the class hands to `run_sync`. */
function freeFunctions(store: ClassInfo): ReadonlySet<FunctionFact> {
  const { table } = store.file;
  const all = functionsIn(store);
  const handed = new Set<string>();
  for (const fn of all) {
    for (const call of fn.calls) {
      if (calledName(table, call) !== "run_sync") continue;
      const first = table.firstChild(table.child(call, Field.arguments));
      handed.add(table.textOf(table.kind[first] === Kind.attribute ? table.child(first, Field.attribute) : first));
    }
  }
  return new Set(
    all.filter((fn) => handed.has(fn.name) || fn.decorators.some((node) => table.textOf(node) === "staticmethod")),
  );
}

function isWithin(fn: FunctionFact, free: ReadonlySet<FunctionFact>): boolean {
  for (let scope: FunctionFact | null = fn; scope; scope = scope.parent) if (free.has(scope)) return true;
  return false;
}
