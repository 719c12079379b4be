import { calledName, dottedName, receiver } from "../../facts/expressions";
import { handlerFunctions } from "../../project/handlers";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { withNested } from "../../project/sessionCalls";
import type { FunctionFact } from "../../facts/fileFacts";
import { SESSION_DATA_METHODS, STATEMENT_BUILDERS } from "../../project/sessions";
import { builderOf } from "../../project/statements";
import type { SyntaxTable } from "../../syntax/table";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const handlerDataAccess = defineRule({
  code: "ARC003",
  name: "handler-data-access",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["A1", "A3"],
  summary: "A handler queries or writes the database itself.",
  rationale: `A query in a handler can only be tried through HTTP, is written again in the next handler that needs it, and ties the
route to the shape of the tables. In a store it has a name, a payload and a test, and the route stays what it is for: a request in, a response out.`,
  whenNotToUse: "In a health check whose whole purpose is to ask the database whether it is there.",
  messages: {
    call: "`{handler}` calls `{call}`: move the access to a store method, and call the service from here.",
    statement:
      "`{handler}` builds a statement with `{builder}(...)`: move it to a store method, and call the service from here.",
  },
  file(file, { project, report }) {
    for (const { fact } of handlerFunctions(file)) {
      for (const access of withNested(fact).flatMap((fn) => accessesIn(project, file, fn))) {
        const { node, message, name } = access;
        report({ file, node, message, data: { handler: fact.name, call: name, builder: name } });
      }
    }
  },
});

interface Access {
  readonly node: number;
  readonly message: "call" | "statement";
  readonly name: string;
}

/** Calls on sessions and statements built, outermost only: what stands inside another is part of it. */
function accessesIn(project: Project, file: ProjectFile, fn: FunctionFact): Access[] {
  const { table } = file;
  const found: Access[] = [];
  let covered = -1;
  for (const node of fn.calls) {
    if (node < covered) continue;
    const method = calledName(table, node);
    const object = receiver(table, node);
    if (object >= 0 && SESSION_DATA_METHODS.has(method) && project.values.session(file, object, fn)) {
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
