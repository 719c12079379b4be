import type { FunctionFact } from "../facts/fileFacts";
import { calledName, receiver, withoutAwait } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { Project } from "./project";
import { type ProjectFile, targets } from "./projectFile";
import { lastAssignedValue } from "./statements";
import { leafTypes, type TypeRef, typeOfNode } from "./types";

const MAX_DEPTH = 6;
const MAPPINGS = new Set(["dict", "Dict", "Mapping", "TypedDict"]);

/**
 * Whether an expression is an ORM object, or came out of a store as one: through locals, loops, comprehensions, subscripts and
 * the parts of a tuple. A list of such objects counts as well. What is not known is no ORM object.
 */
export function isFromOrm(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth = 0,
): boolean {
  const { table } = file;
  if (node < 0 || depth > MAX_DEPTH) return false;
  const expression = withoutAwait(table, node);
  switch (table.kind[expression]) {
    case Kind.identifier:
      return isNameFromOrm(project, file, expression, within, depth);
    case Kind.subscript:
      return isFromOrm(project, file, table.child(expression, Field.value), within, depth + 1);
    case Kind.call: {
      const stored = storeCallResult(project, file, expression, within);
      if (stored) return stored.type === null || holdsOrm(stored.type, true);
      return isOrmValue(project, file, expression, within);
    }
    default:
      return isOrmValue(project, file, expression, within);
  }
}

function isOrmValue(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): boolean {
  const value = project.values.of(file, node, within);
  if (value.info) return value.info.isOrmModel;
  return value.type !== null && holdsOrm(value.type, false);
}

/** Whether a type is, or holds, an ORM model; `orUnknown`: a class that is not loaded counts as one. */
function holdsOrm(type: TypeRef, orUnknown: boolean): boolean {
  if (MAPPINGS.has(type.name)) return false;
  return leafTypes(type).some((leaf) => {
    if (leaf.info) return leaf.info.isOrmModel;
    if (!orUnknown || MAPPINGS.has(leaf.name) || leaf.name === "" || leaf.name === "None") return false;
    return (
      leaf.symbol === null ||
      (leaf.symbol.kind === "external" && !/^(?:typing|uuid|datetime|decimal)\b/.test(leaf.symbol.name))
    );
  });
}

/** What a call of a store's method gives, as annotated (null where it is not); null where it is no such call. */
function storeCallResult(
  project: Project,
  file: ProjectFile,
  call: number,
  within: FunctionFact | null,
): { readonly type: TypeRef | null } | null {
  const object = receiver(file.table, call);
  if (object < 0) return null;
  const on = project.values.of(file, object, within);
  if (!on.info) return on.type && /(?:Store|Repository)$/.test(on.type.name) ? { type: null } : null;
  if (!on.info.isStore) return null;
  const method = on.info.method(calledName(file.table, call));
  return { type: method ? typeOfNode(project, method.info.file, method.fact.returnType, method.fact) : null };
}

function isNameFromOrm(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth: number,
): boolean {
  const { table } = file;
  const name = table.textOf(node);
  const iterable = iterableOf(file, node, name);
  if (iterable >= 0) return isFromOrm(project, file, iterable, within, depth + 1);
  const part = tuplePart(file, node, name, within);
  if (part) {
    const stored = storeCallResult(project, file, withoutAwait(table, part.value), within);
    if (stored) {
      const of =
        stored.type && /^[tT]uple$/.test(stored.type.name) ? (stored.type.args[part.index] ?? null) : stored.type;
      return of === null || holdsOrm(of, true);
    }
    return false;
  }
  const value = lastAssignedValue(file, name, node, within);
  if (value >= 0) return isFromOrm(project, file, value, within, depth + 1);
  return isOrmValue(project, file, node, within);
}

/** What the loop or comprehension around a node that binds its name goes through, or -1. */
function iterableOf(file: ProjectFile, node: number, name: string): number {
  const { table } = file;
  for (let up = table.parent[node] as number; up >= 0; up = table.parent[up] as number) {
    const kind = table.kind[up];
    if (kind === Kind.function_definition) return -1;
    const clauses =
      kind === Kind.for_statement
        ? [up]
        : table.children(up).filter((child) => table.kind[child] === Kind.for_in_clause);
    for (const clause of clauses) {
      const right = table.child(clause, Field.right);
      if (table.contains(right, node)) continue;
      if (targets(table, table.child(clause, Field.left)).some((target) => table.textOf(target) === name)) return right;
    }
  }
  return -1;
}

/** For `rows, total = value`: which part of the value the name is; the last such assignment before the node. */
export function tuplePart(
  file: ProjectFile,
  node: number,
  name: string,
  within: FunctionFact | null,
): { readonly value: number; readonly index: number } | null {
  const { table } = file;
  let found: { value: number; index: number } | null = null;
  for (const assignment of within?.assignments ?? []) {
    if ((table.next[assignment] as number) > node) break;
    const left = table.child(assignment, Field.left);
    if (table.kind[left] === Kind.identifier && table.textOf(left) === name) found = null;
    if (table.kind[left] !== Kind.pattern_list && table.kind[left] !== Kind.tuple_pattern) continue;
    const index = table.children(left).findIndex((child) => table.textOf(child) === name);
    if (index >= 0) found = { value: table.child(assignment, Field.right), index };
  }
  return found;
}
