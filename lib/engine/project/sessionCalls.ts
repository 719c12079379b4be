import type { FunctionFact } from "../facts/fileFacts";
import { calledName, receiver } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import type { SessionKind } from "./sessions";

/** A method called on a session. */
export interface SessionCall {
  readonly node: number;
  readonly method: string;
  readonly kind: SessionKind;
}

/** Methods of an `AsyncSession` that are coroutines. */
export const SESSION_COROUTINES: ReadonlySet<string> = new Set([
  "execute",
  "scalar",
  "scalars",
  "get",
  "stream",
  "flush",
  "commit",
  "rollback",
  "refresh",
  "delete",
  "merge",
  "close",
]);

/** The functions that stand in a class's body, those nested in its methods included. */
export function functionsIn(info: ClassInfo): readonly FunctionFact[] {
  return info.fact.methods.flatMap(withNested);
}

/** A function and all functions defined in it. */
export function withNested(fn: FunctionFact): FunctionFact[] {
  return [fn, ...fn.nested.flatMap(withNested)];
}

/** `session.get(Model, key)` and not a dictionary's `get("key")`: seen without resolving anything, for dictionaries are everywhere. */
function mayGetRecord(file: ProjectFile, call: number): boolean {
  const { table } = file;
  const list = table.child(call, Field.arguments);
  const first = table.firstChild(list);
  return (
    first >= 0 && table.kind[first] !== Kind.string && (table.next[first] as number) < (table.next[list] as number)
  );
}

/** The calls of the function's own body that call one of the methods on a session, in order. */
export function sessionCalls(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  methods: ReadonlySet<string>,
): SessionCall[] {
  const { table } = file;
  const found: SessionCall[] = [];
  for (const node of fn.calls) {
    const method = calledName(table, node);
    if (!methods.has(method) || (method === "get" && !mayGetRecord(file, node))) continue;
    const kind = project.values.session(file, receiver(table, node), fn);
    if (kind) found.push({ node, method, kind });
  }
  return found;
}
