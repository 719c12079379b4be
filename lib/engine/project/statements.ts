import type { FunctionFact } from "../facts/fileFacts";
import { calledName, callArguments, callee, receiver, withoutAwait } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** One link of a statement's chain: `.where(...)`. */
export interface StatementLink {
  readonly name: string;
  readonly call: number;
}

/** A SQLAlchemy statement as it was built: `select(User).where(...).limit(10)`, through local variables. */
export interface Statement {
  /** `select`, `insert`, `update`, `delete`, `text`, `query`, … */
  readonly builder: string;
  /** The call of the builder. */
  readonly root: number;
  /** What was chained onto it, first to last. */
  readonly links: readonly StatementLink[];
}

const BUILDERS: ReadonlySet<string> = new Set([
  "select",
  "insert",
  "update",
  "delete",
  "text",
  "union",
  "union_all",
  "exists",
]);
const LIBRARIES = /^(?:sqlalchemy|sqlmodel)\./;
const MAX_STEPS = 40;

/** `select` for a call of SQLAlchemy's `select` (also under an alias, on `__table__`, or as a session's `query`); null for any other call. */
export function builderOf(
  project: Project,
  file: ProjectFile,
  call: number,
  within: FunctionFact | null,
): string | null {
  const { table } = file;
  const name = calledName(table, call);
  const object = receiver(table, call);
  if (name === "query" && object >= 0) return project.values.session(file, object, within) ? "query" : null;
  if (object >= 0 && BUILDERS.has(name) && /\b__table__$/.test(table.textOf(object))) return name;
  const symbol = project.symbols.resolveNode(file, callee(table, call), within);
  if (symbol?.kind === "external") {
    const last = lastPart(symbol.name);
    return LIBRARIES.test(symbol.name) && BUILDERS.has(last) ? last : null;
  }
  // A snippet without its imports: the bare words mean what they always mean.
  const isBare = symbol === null && object < 0 && BUILDERS.has(name) && name !== "text" && name !== "exists";
  return isBare && isUnbound(file, name, within) ? name : null;
}

/** Whether nothing in the file binds the name: neither the module, nor the functions around. */
export function isUnbound(file: ProjectFile, name: string, within: FunctionFact | null): boolean {
  if (file.facts.bindings.has(name)) return false;
  for (let scope = within; scope; scope = scope.parent) {
    if (scope.parameter(name) || file.localNames(scope).has(name)) return false;
  }
  return !file.facts.imports.some((fact) => fact.local === name && fact.within !== null);
}

/** The statement that an expression gives, or null where it cannot be told. */
export function statementOf(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): Statement | null {
  const { table } = file;
  const links: StatementLink[] = [];
  let at = node;
  for (let step = 0; step < MAX_STEPS; step++) {
    const expression = withoutAwait(table, at);
    if (expression < 0) return null;
    if (table.kind[expression] === Kind.identifier) {
      at = lastAssignedValue(file, table.textOf(expression), expression, within);
      if (at < 0) return null;
      continue;
    }
    if (table.kind[expression] !== Kind.call) return null;
    const builder = builderOf(project, file, expression, within);
    if (builder) return { builder, root: expression, links: links.reverse() };
    const object = receiver(table, expression);
    if (object < 0) return null;
    links.push({ name: calledName(table, expression), call: expression });
    at = object;
  }
  return null;
}

/** The value of the last plain assignment to a local name before a node, or -1. */
export function lastAssignedValue(
  file: ProjectFile,
  name: string,
  before: number,
  within: FunctionFact | null,
): number {
  const { table } = file;
  for (let scope = within; scope; scope = scope.parent) {
    let value = -1;
    for (const assignment of scope.assignments) {
      const end = table.next[assignment] as number;
      if (end > before) continue;
      const left = table.child(assignment, table.kind[assignment] === Kind.named_expression ? Field.name : Field.left);
      if (table.kind[left] !== Kind.identifier || table.textOf(left) !== name) continue;
      const right = table.child(
        assignment,
        table.kind[assignment] === Kind.named_expression ? Field.value : Field.right,
      );
      if (right >= 0) value = right;
    }
    if (value >= 0) return value;
    if (scope.parameter(name)) return -1;
  }
  return -1;
}

/** The ORM models that a `select`, `insert`, `update`, `delete` or `query` names, itself or through one of their columns. */
export function modelsOf(project: Project, file: ProjectFile, root: number, within: FunctionFact | null): ClassInfo[] {
  const { table } = file;
  const found = new Set<ClassInfo>();
  for (const { value } of callArguments(table, root)) {
    const named = table.kind[value] === Kind.attribute ? table.child(value, Field.object) : value;
    const symbol = project.symbols.resolveNode(file, named, within);
    if (symbol?.kind !== "class") continue;
    const info = project.classInfo(symbol.fact);
    if (info.isOrmModel) found.add(info);
  }
  return [...found];
}
