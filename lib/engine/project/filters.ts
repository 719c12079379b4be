import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, receiver } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { modelsOf, statementOf } from "./statements";

/** A column of an ORM model that a statement filters on. */
export interface ColumnFilter {
  readonly model: ClassInfo;
  readonly column: string;
  readonly node: number;
  /** `==` and `in_` name rows; `<`, `is_` and the like narrow them down. */
  readonly isEquality: boolean;
}

/** Comparisons that an index can serve. */
const COMPARISONS = new Set(["==", "<", "<=", ">", ">="]);
const METHODS = new Set(["in_", "is_", "between", "any_"]);
/** Calls within which a comparison is no filter of rows. */
const OTHER_CALLS = new Set([
  "join",
  "outerjoin",
  "join_from",
  "outerjoin_from",
  "onclause",
  "case",
  "values",
  "order_by",
  "group_by",
  "having",
  "label",
  "select",
  "options",
  "contains_eager",
]);
const FILTER_CALLS = new Set(["where", "filter", "filter_by"]);
const COLLECTORS = new Set(["append", "extend", "insert", "and_", "or_", "not_", "exists", "tuple", "list"]);

/** The columns that the function's own statements filter on: in `where`, `filter`, `filter_by`, or in a condition collected for one. */
export function filtersIn(project: Project, file: ProjectFile, fn: FunctionFact): ColumnFilter[] {
  const { table } = file;
  const found: ColumnFilter[] = [];
  const filters = fn.calls.filter((call) => FILTER_CALLS.has(calledName(table, call)) && receiver(table, call) >= 0);
  if (filters.length === 0 || fn.body < 0) return found;
  for (const call of filters) if (calledName(table, call) === "filter_by") readFilterBy(project, file, fn, call, found);
  const end = table.next[fn.body] as number;
  for (let node = fn.body; node < end; node++) {
    const kind = table.kind[node];
    if (kind === Kind.function_definition || kind === Kind.class_definition) node = (table.next[node] as number) - 1;
    else if (kind === Kind.comparison_operator) readComparison(project, file, fn, node, found);
    else if (kind === Kind.call && METHODS.has(calledName(table, node))) {
      readColumn(project, file, fn, node, receiver(table, node), calledName(table, node) === "in_", found);
    }
  }
  return found;
}

function readFilterBy(project: Project, file: ProjectFile, fn: FunctionFact, call: number, into: ColumnFilter[]): void {
  const { table } = file;
  const statement = statementOf(project, file, receiver(table, call), fn);
  if (!statement || statement.links.some((link) => /^(?:outer)?join/.test(link.name))) return;
  const [model, ...others] = modelsOf(project, file, statement.root, fn);
  if (!model || others.length > 0) return;
  for (const { name, node } of callArguments(table, call)) {
    if (name !== null && name !== "*" && name !== "**") into.push({ model, column: name, node, isEquality: true });
  }
}

function readComparison(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  node: number,
  into: ColumnFilter[],
): void {
  const { table } = file;
  const parts = table.children(node);
  if (parts.length !== 3) return;
  const [left, operator, right] = parts as [number, number, number];
  if (!COMPARISONS.has(table.textOf(operator))) return;
  const isColumn = (side: number): boolean => modelColumn(project, file, fn, side) !== null;
  // A column on both sides joins two tables.
  if (isColumn(left) && isColumn(right)) return;
  readColumn(project, file, fn, node, isColumn(left) ? left : right, table.textOf(operator) === "==", into);
}

function readColumn(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  node: number,
  side: number,
  isEquality: boolean,
  into: ColumnFilter[],
): void {
  const column = modelColumn(project, file, fn, side);
  if (column && isFilter(file, node)) into.push({ ...column, node, isEquality });
}

/** `User.email`, where `User` is an ORM model. */
function modelColumn(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  node: number,
): { model: ClassInfo; column: string } | null {
  const { table } = file;
  const inner = table.unwrap(node);
  if (inner < 0 || table.kind[inner] !== Kind.attribute) return null;
  const object = table.child(inner, Field.object);
  if (table.kind[object] !== Kind.identifier && table.kind[object] !== Kind.attribute) return null;
  const symbol = project.symbols.resolveNode(file, object, fn);
  if (symbol?.kind !== "class") return null;
  const model = project.classInfo(symbol.fact);
  return model.isOrmModel ? { model, column: table.textOf(table.child(inner, Field.attribute)) } : null;
}

/** Whether the comparison restricts rows: it stands in a filter, or is collected for one; not in a join, a `case` or the like. */
function isFilter(file: ProjectFile, node: number): boolean {
  const { table } = file;
  let below = node;
  for (let up = table.parent[node] as number; up >= 0; below = up, up = table.parent[up] as number) {
    switch (table.kind[up]) {
      case Kind.call: {
        if (table.field[below] !== Field.arguments) break;
        const name = calledName(table, up);
        if (FILTER_CALLS.has(name)) return true;
        if (OTHER_CALLS.has(name) || !COLLECTORS.has(name)) return false;
        if (name === "append" || name === "extend" || name === "insert") return true;
        break;
      }
      // `conditions = [User.email == email]`, to be given to `where` later.
      case Kind.assignment:
      case Kind.augmented_assignment:
        return true;
      // A comparison as such is a filter only within a call; a bare `if User.email == x` is a mistake of another kind.
      case Kind.block:
      case Kind.if_statement:
      case Kind.return_statement:
      case Kind.keyword_argument:
        return false;
      default:
        break;
    }
  }
  return false;
}
