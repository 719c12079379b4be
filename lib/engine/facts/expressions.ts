import { Field, Kind } from "../syntax/kinds";
import { NONE, type SyntaxTable } from "../syntax/table";

/** `a.b.c` for a chain of names, or null for anything else (calls and subscripts within it included). */
export function dottedName(table: SyntaxTable, node: number): string | null {
  if (node < 0) return null;
  switch (table.kind[node]) {
    case Kind.identifier:
      return table.textOf(node);
    case Kind.attribute: {
      const object = dottedName(table, table.child(node, Field.object));
      return object === null ? null : `${object}.${table.textOf(table.child(node, Field.attribute))}`;
    }
    case Kind.dotted_name:
    case Kind.member_type:
      return table.textOf(node).replace(/\s/g, "");
    default:
      return null;
  }
}

/** The expression that is called. */
export const callee = (table: SyntaxTable, call: number): number => table.child(call, Field.function);

/** The last name of what is called: `execute` in `self.db.execute(q)`, `select` in `select(x)`; "" where it has none. */
export function calledName(table: SyntaxTable, call: number): string {
  const known = table.calledNames.get(call);
  if (known !== undefined) return known;
  const name = readCalledName(table, call);
  table.calledNames.set(call, name);
  return name;
}

function readCalledName(table: SyntaxTable, call: number): string {
  const target = callee(table, call);
  if (table.kind[target] === Kind.identifier) return table.textOf(target);
  if (table.kind[target] === Kind.attribute) return table.textOf(table.child(target, Field.attribute));
  return "";
}

/** What a method is called on: `self.db` in `self.db.execute(q)`; -1 for a plain call. */
export function receiver(table: SyntaxTable, call: number): number {
  const target = callee(table, call);
  return table.kind[target] === Kind.attribute ? table.child(target, Field.object) : NONE;
}

export interface Argument {
  /** The whole argument. */
  readonly node: number;
  /** The keyword, or null for a positional argument; `*` and `**` for splats. */
  readonly name: string | null;
  readonly value: number;
}

/** The arguments of a call, or of a decorator's or base's argument list. */
export function callArguments(table: SyntaxTable, call: number): Argument[] {
  const list = table.child(call, Field.arguments);
  if (list < 0) return [];
  if (table.kind[list] === Kind.generator_expression) return [{ node: list, name: null, value: list }];
  return table.children(list).map((node) => {
    switch (table.kind[node]) {
      case Kind.keyword_argument:
        return { node, name: table.textOf(table.child(node, Field.name)), value: table.child(node, Field.value) };
      case Kind.list_splat:
        return { node, name: "*", value: table.firstChild(node) };
      case Kind.dictionary_splat:
        return { node, name: "**", value: table.firstChild(node) };
      default:
        return { node, name: null, value: node };
    }
  });
}

/** The value of the keyword argument, or of the positional one at `position` (0-based), or -1. */
export function argument(table: SyntaxTable, call: number, name: string | null, position = NONE): number {
  const list = table.child(call, Field.arguments);
  if (list < 0) return NONE;
  if (table.kind[list] === Kind.generator_expression) return position === 0 ? list : NONE;
  let index = 0;
  let found: number = NONE;
  const end = table.next[list] as number;
  for (let node = list + 1; node < end; node = table.next[node] as number) {
    switch (table.kind[node]) {
      case Kind.keyword_argument:
        if (name !== null && table.textOf(table.child(node, Field.name)) === name)
          return table.child(node, Field.value);
        break;
      case Kind.list_splat:
        // What stands after `*args` is at no known position.
        index = Number.POSITIVE_INFINITY;
        break;
      case Kind.dictionary_splat:
        break;
      default:
        if (index++ === position) found = node;
    }
  }
  return found;
}

/** Whether the call passes `*args` or `**kwargs`, so that its arguments are not all known. */
export function hasSplat(table: SyntaxTable, call: number, kind: "*" | "**"): boolean {
  return callArguments(table, call).some((one) => one.name === kind);
}

/** The nearest node above that is not parentheses. */
export function outerParent(table: SyntaxTable, node: number): number {
  let up = table.parent[node] as number;
  while (up >= 0 && table.kind[up] === Kind.parenthesized_expression) up = table.parent[up] as number;
  return up;
}

/** Whether the expression is directly awaited. */
export function isAwaited(table: SyntaxTable, node: number): boolean {
  const up = outerParent(table, node);
  return up >= 0 && table.kind[up] === Kind.await;
}

const RUNS_COROUTINES: ReadonlySet<string> = new Set(["gather", "wait_for", "shield"]);

/** Whether the call is awaited where it stands: by itself, or handed to an awaited `gather`, `wait_for` or `shield`. */
export function isRun(table: SyntaxTable, call: number): boolean {
  if (isAwaited(table, call)) return true;
  const list = table.parent[call] as number;
  const above = list >= 0 ? (table.parent[list] as number) : NONE;
  return (
    above >= 0 &&
    table.kind[above] === Kind.call &&
    RUNS_COROUTINES.has(calledName(table, above)) &&
    isAwaited(table, above)
  );
}

/** The node, or the `await` directly around it. */
export function withAwait(table: SyntaxTable, node: number): number {
  return isAwaited(table, node) ? outerParent(table, node) : node;
}

/** The expression inside parentheses and `await`. */
export function withoutAwait(table: SyntaxTable, node: number): number {
  let inner = table.unwrap(node);
  while (inner >= 0 && table.kind[inner] === Kind.await) inner = table.unwrap(table.firstChild(inner));
  return inner;
}

/** For `x = <node>` (awaited or not): the name `x`, or null. Covers `:=` and `x: T = …` too. */
export function boundName(table: SyntaxTable, node: number): string | null {
  const outer = withAwait(table, node);
  const up = outerParent(table, outer);
  if (up < 0) return null;
  if (table.kind[up] === Kind.assignment && table.contains(table.child(up, Field.right), outer)) {
    const left = table.child(up, Field.left);
    return table.kind[left] === Kind.identifier ? table.textOf(left) : null;
  }
  if (table.kind[up] === Kind.named_expression) return table.textOf(table.child(up, Field.name));
  return null;
}

const LOOPS: readonly number[] = [Kind.for_statement, Kind.while_statement];
const COMPREHENSIONS: readonly number[] = [
  Kind.list_comprehension,
  Kind.set_comprehension,
  Kind.dictionary_comprehension,
  Kind.generator_expression,
];
const FUNCTIONS: readonly number[] = [Kind.function_definition, Kind.lambda];

/**
 * The innermost loop or comprehension that evaluates the node again and again, within the function, or -1.
 * The iterable of a `for` (evaluated once) and its `else` do not count; nor does a comprehension's first iterable.
 */
export function enclosingLoop(table: SyntaxTable, node: number, withComprehensions = true): number {
  let below = node;
  for (let up = table.parent[node] as number; up >= 0; below = up, up = table.parent[up] as number) {
    const kind = table.kind[up] as number;
    if (FUNCTIONS.includes(kind)) return NONE;
    if (LOOPS.includes(kind)) {
      const repeated =
        table.field[below] === Field.body || (kind === Kind.while_statement && table.field[below] === Field.condition);
      if (repeated) return up;
    }
    if (withComprehensions && COMPREHENSIONS.includes(kind)) {
      const firstClause = table.childOfKind(up, Kind.for_in_clause);
      if (!(below === firstClause && table.contains(table.child(firstClause, Field.right), node))) return up;
    }
  }
  return NONE;
}

/** The `except` clause around a node within its function, or -1. */
export function enclosingExcept(table: SyntaxTable, node: number): number {
  for (let up = table.parent[node] as number; up >= 0; up = table.parent[up] as number) {
    const kind = table.kind[up] as number;
    if (FUNCTIONS.includes(kind)) return NONE;
    if (kind === Kind.except_clause) return up;
  }
  return NONE;
}

/** The `try` statements whose body (not handlers, `else` or `finally`) holds the node, innermost first, within its function. */
export function enclosingTries(table: SyntaxTable, node: number): number[] {
  const found: number[] = [];
  let below = node;
  for (let up = table.parent[node] as number; up >= 0; below = up, up = table.parent[up] as number) {
    const kind = table.kind[up] as number;
    if (FUNCTIONS.includes(kind)) break;
    if (kind === Kind.try_statement && table.field[below] === Field.body) found.push(up);
  }
  return found;
}

/** The `except` clauses of a `try`. */
export function exceptClauses(table: SyntaxTable, tryStatement: number): number[] {
  return table.children(tryStatement).filter((child) => table.kind[child] === Kind.except_clause);
}

/** The expressions of the exceptions an `except` clause names; empty for a bare one. */
export function caughtExceptions(table: SyntaxTable, clause: number): number[] {
  const values = table.childrenOf(clause, Field.value).flatMap((value) => {
    const inner = table.unwrap(table.kind[value] === Kind.as_pattern ? table.firstChild(value) : value);
    return table.kind[inner] === Kind.tuple || table.kind[inner] === Kind.expression_list
      ? table.children(inner)
      : [inner];
  });
  return values.filter((value) => value >= 0);
}

/** The block of an `except`, `else` or `finally` clause. */
export function clauseBody(table: SyntaxTable, clause: number): number {
  const named = table.child(clause, Field.body);
  return named >= 0 ? named : table.childOfKind(clause, Kind.block);
}

/** The name in `except … as name`, or null. */
export function caughtName(table: SyntaxTable, clause: number): string | null {
  const pattern = table.childOfKind(clause, Kind.as_pattern);
  const alias = pattern >= 0 ? table.child(pattern, Field.alias) : table.child(clause, Field.alias);
  return alias < 0 ? null : table.textOf(alias);
}

/** The expression of `raise <expression>`, or -1 for a bare `raise`. */
export function raisedExpression(table: SyntaxTable, raise: number): number {
  const first = table.firstChild(raise);
  return first >= 0 && table.field[first] !== Field.cause ? first : NONE;
}

/** The identifiers with a given text inside a node, strings excluded. Attribute names (`x.name`) are left out. */
export function usesOf(table: SyntaxTable, within: number, name: string): number[] {
  if (within < 0) return [];
  const found: number[] = [];
  const end = table.next[within] as number;
  for (let node = within; node < end; node++) {
    if (
      table.kind[node] !== Kind.identifier ||
      (table.end[node] as number) - (table.start[node] as number) !== name.length
    )
      continue;
    const field = table.field[node];
    const up = table.parent[node] as number;
    if (field === Field.attribute && table.kind[up] === Kind.attribute) continue;
    if (field === Field.name && table.kind[up] === Kind.keyword_argument) continue;
    if (table.text.startsWith(name, table.start[node])) found.push(node);
  }
  return found;
}
