import type { FunctionFact } from "../facts/fileFacts";
import { calledName, outerParent, usesOf, withAwait } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { fetchChain } from "./results";
import { statementOf } from "./statements";

/** What a function does with the rows of one statement. */
export interface RowUses {
  /** The builder's call. */
  readonly root: number;
  /** Attributes read of the rows: the nodes, by name. */
  readonly attributes: ReadonlyMap<string, readonly number[]>;
  /** Whether the rows, or one of them, are also used as wholes (returned, handed on, changed). */
  readonly whole: boolean;
}

interface Collected {
  readonly attributes: Map<string, number[]>;
  whole: boolean;
}

const FETCHES: ReadonlySet<string> = new Set(["execute", "scalars", "scalar", "stream", "stream_scalars"]);
const ACCESSORS: ReadonlySet<string> = new Set([
  "scalars",
  "unique",
  "all",
  "one",
  "first",
  "scalar_one",
  "scalar_one_or_none",
  "one_or_none",
  "scalar",
  "partitions",
  "fetchall",
]);

/** For each statement that the function fetches rows by, how the rows are used. */
export function rowUses(project: Project, file: ProjectFile, fn: FunctionFact): RowUses[] {
  const { table } = file;
  const byRoot = new Map<number, Collected>();
  const at = (root: number): Collected => {
    const known = byRoot.get(root) ?? { attributes: new Map<string, number[]>(), whole: false };
    byRoot.set(root, known);
    return known;
  };
  for (const call of fn.calls) {
    if (!FETCHES.has(calledName(table, call))) continue;
    const chain = fetchChain(project, file, call, fn);
    if (!chain || chain.call !== call) continue;
    const statement = statementOf(project, file, chain.statement, fn);
    if (statement)
      followRows(file, fn, call, at(statement.root), chain.method === "scalar" || chain.method === "scalars", 0);
  }
  return [...byRoot].map(([root, { attributes, whole }]) => ({ root, attributes, whole }));
}

const MAX_DEPTH = 6;

/** Follows an expression that holds rows (or a result) outwards, through accessors, variables, loops and comprehensions. */
function followRows(
  file: ProjectFile,
  fn: FunctionFact,
  node: number,
  into: Collected,
  isScalar: boolean,
  depth: number,
): void {
  const { table } = file;
  if (depth > MAX_DEPTH) {
    into.whole = true;
    return;
  }
  const outer = withAwait(table, node);
  const up = outerParent(table, outer);
  const kind = up < 0 ? -1 : table.kind[up];
  const below = childBelow(file, up, outer);
  switch (kind) {
    case Kind.attribute: {
      const name = table.textOf(table.child(up, Field.attribute));
      const parent = table.parent[up] as number;
      const isCall = table.kind[parent] === Kind.call && table.field[up] === Field.function;
      if (isCall && ACCESSORS.has(name)) followRows(file, fn, parent, into, isScalar || /scalar/.test(name), depth + 1);
      else if (isCall || !isScalar || isTarget(file, up)) into.whole = true;
      else note(into, name, up);
      return;
    }
    case Kind.assignment: {
      const left = table.child(up, Field.left);
      if (table.kind[left] !== Kind.identifier) into.whole = true;
      else followName(file, fn, table.textOf(left), up, into, isScalar, depth);
      return;
    }
    case Kind.for_statement:
    case Kind.for_in_clause: {
      const left = table.child(up, Field.left);
      if (table.field[below] !== Field.right || table.kind[left] !== Kind.identifier || !isScalar) {
        into.whole = true;
        return;
      }
      const scope = kind === Kind.for_statement ? up : (table.parent[up] as number);
      followItem(file, scope, table.textOf(left), left, into);
      return;
    }
    case Kind.argument_list: {
      const call = table.parent[up] as number;
      const name = calledName(table, call);
      if (name === "list" || name === "tuple" || name === "iter" || name === "enumerate")
        followRows(file, fn, call, into, isScalar, depth + 1);
      else if (name !== "len" && name !== "bool") into.whole = true;
      return;
    }
    case Kind.not_operator:
    case Kind.expression_statement:
      return;
    case Kind.if_statement:
    case Kind.comparison_operator:
      return;
    default:
      into.whole = true;
  }
}

/** The uses of a variable that holds rows, a result or one row. */
function followName(
  file: ProjectFile,
  fn: FunctionFact,
  name: string,
  assignment: number,
  into: Collected,
  isScalar: boolean,
  depth: number,
): void {
  const { table } = file;
  for (const use of usesOf(table, fn.body, name)) {
    if (use < (table.next[assignment] as number)) continue;
    // Bound anew: another value from there on.
    if (table.field[use] === Field.left && table.kind[table.parent[use] as number] === Kind.assignment) {
      into.whole = true;
      return;
    }
    followRows(file, fn, use, into, isScalar, depth + 1);
  }
}

/** The uses of a loop's variable, each of which is one row. */
function followItem(file: ProjectFile, scope: number, name: string, target: number, into: Collected): void {
  const { table } = file;
  for (const use of usesOf(table, scope, name)) {
    if (use === target) continue;
    const up = table.parent[use] as number;
    const isRead = table.kind[up] === Kind.attribute && table.field[use] === Field.object;
    const isCalled = table.kind[table.parent[up] as number] === Kind.call && table.field[up] === Field.function;
    if (isRead && !isCalled && !isTarget(file, up)) note(into, table.textOf(table.child(up, Field.attribute)), up);
    else into.whole = true;
  }
}

const isTarget = (file: ProjectFile, node: number): boolean => {
  const up = file.table.parent[node] as number;
  return (
    file.table.field[node] === Field.left &&
    (file.table.kind[up] === Kind.assignment || file.table.kind[up] === Kind.augmented_assignment)
  );
};

function note(into: Collected, name: string, node: number): void {
  const known = into.attributes.get(name);
  if (known) known.push(node);
  else into.attributes.set(name, [node]);
}

/** The child of `up` on the way down to `node`. */
function childBelow(file: ProjectFile, up: number, node: number): number {
  const { table } = file;
  let below = node;
  while (below >= 0 && table.parent[below] !== up) below = table.parent[below] as number;
  return below;
}
