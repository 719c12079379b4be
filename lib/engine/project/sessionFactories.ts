import type { FunctionFact } from "../facts/fileFacts";
import { Field, Kind } from "../syntax/kinds";
import { openedBy } from "./openedSessions";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** The session that a generator gives. */
export interface YieldedSession {
  /** The `yield`. */
  readonly node: number;
  /** Whether the function opens it (it does not where it receives it, or takes it from another generator). */
  readonly opened: boolean;
}

/** The first session that a function yields, or null. */
export function yieldedSession(project: Project, file: ProjectFile, fn: FunctionFact): YieldedSession | null {
  const { table } = file;
  for (const node of fn.yields) {
    const value = table.unwrap(table.firstChild(node));
    if (value < 0) continue;
    if (table.kind[value] === Kind.call) {
      if (openedBy(project, file, value, fn) !== null) return { node, opened: true };
      continue;
    }
    if (table.kind[value] !== Kind.identifier || !isSession(project, file, value, fn)) continue;
    const name = table.textOf(value);
    const isLoop = fn.loops.some((loop) => table.textOf(table.child(loop, Field.left)) === name);
    const given = fn.assignments
      .filter((one) => table.textOf(table.child(one, Field.left)) === name)
      .map((one) => table.unwrap(table.child(one, Field.right)));
    // `session = request.state.session`: somebody else opened it.
    const isTaken = given.length > 0 && given.every((one) => one < 0 || table.kind[one] !== Kind.call);
    return { node, opened: !isLoop && !isTaken && fn.parameter(name) === null };
  }
  return null;
}

function isSession(project: Project, file: ProjectFile, value: number, fn: FunctionFact): boolean {
  if (project.values.session(file, value, fn)) return true;
  const { table } = file;
  const name = table.textOf(value);
  return (
    fn.assignments.some(
      (node) =>
        table.textOf(table.child(node, Field.left)) === name &&
        opens(project, file, table.child(node, Field.right), fn),
    ) ||
    fn.withItems.some((item) => {
      const pattern = table.firstChild(item);
      return (
        table.kind[pattern] === Kind.as_pattern &&
        table.textOf(table.child(pattern, Field.alias)) === name &&
        opens(project, file, table.firstChild(pattern), fn)
      );
    })
  );
}

const opens = (project: Project, file: ProjectFile, value: number, fn: FunctionFact): boolean =>
  value >= 0 && file.table.kind[value] === Kind.call && openedBy(project, file, value, fn) !== null;

/** Whether the node stands in an `async with` of the function. */
export function isAsyncWith({ table }: ProjectFile, node: number, fn: FunctionFact): boolean {
  for (let up = table.parent[node] as number; up >= 0 && up !== fn.node; up = table.parent[up] as number)
    if (table.kind[up] === Kind.with_statement && table.isAsync(up)) return true;
  return false;
}
