import { calledName, dottedName, receiver } from "../facts/expressions";
import type { FunctionFact } from "../facts/fileFacts";
import { Field, Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { SESSION_DATA_METHODS, STATEMENT_BUILDERS } from "./sessions";
import { builderOf } from "./statements";

/** A place at which a function works on the database itself. */
export interface Access {
  readonly node: number;
  readonly message: "call" | "statement";
  readonly name: string;
}

/** Calls on sessions and statements built in a function, outermost only: what stands inside another is part of it. */
export function dataAccesses(project: Project, file: ProjectFile, fn: FunctionFact): Access[] {
  const { table } = file;
  const found: Access[] = [];
  let covered = -1;
  for (const node of fn.calls) {
    if (node < covered) continue;
    const method = calledName(table, node);
    const object = receiver(table, node);
    if (object >= 0 && SESSION_DATA_METHODS.has(method) && isSession(project, file, object, fn)) {
      found.push({ node, message: "call", name: `${dottedName(table, object) ?? table.textOf(object)}.${method}` });
      covered = table.next[node] as number;
      continue;
    }
    const builder = builderOf(project, file, node, fn);
    if (builder === null || !STATEMENT_BUILDERS.has(builder)) continue;
    found.push({ node, message: "statement", name: builder });
    covered = table.next[outermostLink(table, node)] as number;
  }
  return found;
}

/** `select(X).where(…).limit(1)` for its `select(X)`. */
function outermostLink(table: SyntaxTable, call: number): number {
  let outer = call;
  for (;;) {
    const up = table.parent[outer] as number;
    const isLink =
      up >= 0 &&
      ((table.kind[up] === Kind.attribute && table.field[outer] === Field.object) ||
        (table.kind[up] === Kind.call && table.field[outer] === Field.function));
    if (!isLink) return outer;
    outer = up;
  }
}

/** A session, also that of a store whose class is not known: `self.store.db`. */
function isSession(project: Project, file: ProjectFile, object: number, fn: FunctionFact): boolean {
  if (project.values.session(file, object, fn)) return true;
  return /^self\.\w*(?:store|repo|repository)\.(?:db|session)$/.test(dottedName(file.table, object) ?? "");
}
