import { Field, Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";
import { calledName, clauseBody } from "./expressions";

/** Functions that never come back. */
const NEVER_RETURN: ReadonlySet<string> = new Set(["assert_never", "exit", "abort", "_exit"]);

/** Whether a block can be left by its end: no `return` with a value, `raise` or endless loop stands in every way through it. */
export function canFallThrough(table: SyntaxTable, block: number): boolean {
  if (block < 0) return true;
  return table.statements(block).every((statement) => falls(table, statement));
}

function falls(table: SyntaxTable, statement: number): boolean {
  switch (table.kind[statement]) {
    case Kind.return_statement:
      return table.firstChild(statement) < 0;
    case Kind.raise_statement:
    case Kind.continue_statement:
    case Kind.break_statement:
      return false;
    case Kind.if_statement:
      return ifFalls(table, statement);
    case Kind.try_statement:
      return tryFalls(table, statement);
    case Kind.with_statement:
      return canFallThrough(table, table.child(statement, Field.body)) || suppresses(table, statement);
    case Kind.while_statement:
      return !(isTrue(table, table.child(statement, Field.condition)) && !hasBreak(table, statement));
    case Kind.match_statement:
      return matchFalls(table, statement);
    case Kind.expression_statement: {
      const call = table.firstChild(statement);
      return !(table.kind[call] === Kind.call && NEVER_RETURN.has(calledName(table, call)));
    }
    default:
      return true;
  }
}

function ifFalls(table: SyntaxTable, statement: number): boolean {
  if (canFallThrough(table, table.child(statement, Field.consequence))) return true;
  let hasElse = false;
  for (const clause of table.childrenOf(statement, Field.alternative)) {
    const isElse = table.kind[clause] === Kind.else_clause;
    hasElse ||= isElse;
    if (canFallThrough(table, isElse ? clauseBody(table, clause) : table.child(clause, Field.consequence))) return true;
  }
  return !hasElse;
}

function tryFalls(table: SyntaxTable, statement: number): boolean {
  const clauses = table.children(statement);
  const ending = clauses.find((clause) => table.kind[clause] === Kind.finally_clause);
  if (ending !== undefined && !canFallThrough(table, clauseBody(table, ending))) return false;
  const otherwise = clauses.find((clause) => table.kind[clause] === Kind.else_clause);
  const bodyFalls =
    canFallThrough(table, table.child(statement, Field.body)) &&
    (otherwise === undefined || canFallThrough(table, clauseBody(table, otherwise)));
  if (bodyFalls) return true;
  return clauses.some(
    (clause) => table.kind[clause] === Kind.except_clause && canFallThrough(table, clauseBody(table, clause)),
  );
}

/** `with suppress(…)`: what is raised inside ends up behind it. */
function suppresses(table: SyntaxTable, statement: number): boolean {
  return table
    .descendants(table.childOfKind(statement, Kind.with_clause), Kind.call)
    .some((call) => calledName(table, call) === "suppress");
}

function matchFalls(table: SyntaxTable, statement: number): boolean {
  const cases = table
    .children(table.child(statement, Field.body))
    .filter((node) => table.kind[node] === Kind.case_clause);
  const all =
    cases.length > 0 ? cases : table.children(statement).filter((node) => table.kind[node] === Kind.case_clause);
  if (all.some((one) => canFallThrough(table, table.child(one, Field.consequence)))) return true;
  return !all.some((one) => {
    const pattern = table.textOf(table.childOfKind(one, Kind.case_pattern));
    return table.child(one, Field.guard) < 0 && /^(?:[a-z_]\w*)$/.test(pattern);
  });
}

function isTrue(table: SyntaxTable, condition: number): boolean {
  const text = table.textOf(table.unwrap(condition));
  return text === "True" || text === "1";
}

/** Whether a loop is left by a `break` of its own. */
function hasBreak(table: SyntaxTable, loop: number): boolean {
  const end = table.next[loop] as number;
  for (let node = loop + 1; node < end; node++) {
    const kind = table.kind[node];
    const isOther =
      kind === Kind.for_statement ||
      kind === Kind.while_statement ||
      kind === Kind.function_definition ||
      kind === Kind.class_definition;
    if (isOther) node = (table.next[node] as number) - 1;
    else if (kind === Kind.break_statement) return true;
  }
  return false;
}
