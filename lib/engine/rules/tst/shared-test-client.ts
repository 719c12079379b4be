import { callee, calledName } from "../../facts/expressions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const CHANGING: ReadonlySet<string> = new Set([
  "append",
  "extend",
  "insert",
  "add",
  "update",
  "pop",
  "popitem",
  "remove",
  "discard",
  "clear",
  "setdefault",
  "sort",
  "reverse",
]);
const MUTABLE = new Set<number>([
  Kind.list,
  Kind.dictionary,
  Kind.set,
  Kind.list_comprehension,
  Kind.dictionary_comprehension,
  Kind.set_comprehension,
]);

export const sharedTestClient = defineRule({
  code: "TST010",
  name: "shared-test-client",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["X3"],
  summary: "Tests share a client, a session or data that they change.",
  rationale: `What is built when the module is imported is one for all its tests: cookies, open transactions and changed rows of one test are
there in the next. The tests then pass in one order and fail in another.`,
  whenNotToUse: "For a client that keeps nothing between requests, in a module of very few tests.",
  messages: {
    client: "`{call}` is built once for all tests of the module: build it in a fixture.",
    session: "The session `{name}` is opened once for all tests of the module: open it in a fixture.",
    data: "`{name}` is one for all tests of the module, and can be changed by any: build it in a fixture.",
  },
  tests: "only",
  file(file, { project, report }) {
    const { table, facts } = file;
    const clients = facts.calls.filter((call) => isClient(project, file, call));
    for (const call of clients)
      report({ file, node: call, message: "client", data: { call: calledName(table, call) } });
    const changed = changedNames(file);
    for (const { value, nameNode } of facts.variables) {
      if (value < 0 || clients.some((call) => table.contains(value, call))) continue;
      const name = table.textOf(nameNode);
      const isCall = table.kind[value] === Kind.call;
      if (isCall && isSession(project, file, value)) report({ file, node: value, message: "session", data: { name } });
      else if ((isCall && isRow(project, file, value)) || (isMutable(file, value) && changed.has(name)))
        report({ file, node: nameNode, message: "data", data: { name } });
    }
  },
});

function isClient(project: Project, file: ProjectFile, call: number): boolean {
  const { table } = file;
  if (!/^(?:TestClient|AsyncClient)$/.test(calledName(table, call))) return false;
  // A lambda builds one whenever it is called.
  if (table.ancestor(call, [Kind.lambda]) >= 0) return false;
  const kind = project.symbols.resolveNode(file, callee(table, call))?.kind;
  return kind === "external" || kind === undefined;
}

function isSession(project: Project, file: ProjectFile, call: number): boolean {
  return project.values.of(file, call, null).type !== null && project.values.session(file, call, null) !== null;
}

/** An ORM model's instance. */
function isRow(project: Project, file: ProjectFile, call: number): boolean {
  const symbol = project.symbols.resolveNode(file, callee(file.table, call));
  return symbol?.kind === "class" && project.classInfo(symbol.fact).isOrmModel;
}

function isMutable(file: ProjectFile, value: number): boolean {
  const { table } = file;
  return (
    MUTABLE.has(table.kind[value] as number) ||
    (table.kind[value] === Kind.call && /^(?:list|dict|set|defaultdict|deque)$/.test(calledName(table, value)))
  );
}

/** Names of the module whose values a function changes: by a method, an item or `del`. */
function changedNames(file: ProjectFile): ReadonlySet<string> {
  const { table, facts } = file;
  const found = new Set<string>();
  const add = (node: number, within: (typeof facts.functions)[number]): void => {
    if (node < 0 || table.kind[node] !== Kind.identifier) return;
    const name = table.textOf(node);
    for (let scope: typeof within | null = within; scope; scope = scope.parent)
      if (scope.parameter(name) || file.localNames(scope).has(name)) return;
    found.add(name);
  };
  for (const fn of facts.functions) {
    for (const call of fn.calls) {
      if (!CHANGING.has(calledName(table, call))) continue;
      add(table.child(callee(table, call), Field.object), fn);
    }
    for (const assignment of fn.assignments) {
      const left = table.child(assignment, Field.left);
      if (table.kind[left] === Kind.subscript) add(table.firstChild(left), fn);
    }
    if (fn.body < 0) continue;
    for (const statement of table.descendants(fn.body, Kind.delete_statement))
      for (const item of table.children(statement))
        if (table.kind[item] === Kind.subscript) add(table.firstChild(item), fn);
  }
  return found;
}
