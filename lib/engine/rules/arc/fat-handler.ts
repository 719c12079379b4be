import * as v from "valibot";
import { docstringOf } from "../../facts/strings";
import { handlerFunctions, isWebsocket } from "../../project/handlers";
import { Field, Kind } from "../../syntax/kinds";
import type { SyntaxTable } from "../../syntax/table";
import { defineRule } from "../defineRule";

const MAX_BRANCHES = 1;

export const fatHandler = defineRule({
  code: "ARC006",
  name: "fat-handler",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["A2", "A3", "P7"],
  summary: "A handler holds business logic.",
  rationale: `A rule that lives in a handler holds only for that route: the next route, the nightly job and the import know nothing of it. It
can only be tested through HTTP. In a service it has a name, holds for everyone, and the handler says what it is for: which request becomes which call.`,
  whenNotToUse: "In a route that is all transport, such as one that assembles a multipart answer.",
  options: v.object({
    maxStatements: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description("How many statements a handler may have.")),
      8,
    ),
  }),
  messages: { fat: "`{handler}` holds {logic}: move the logic into a service method, and call that." },
  file(file, { report, options }) {
    const { table } = file;
    for (const handler of handlerFunctions(file)) {
      if (isWebsocket(handler)) continue;
      const { fact } = handler;
      const found: Contents = { loops: 0, branches: 0, statements: 0 };
      count(table, fact.body, found, docstringOf(table, fact.body));
      const logic: string[] = [];
      if (found.loops > 0) logic.push("a loop");
      if (found.branches > MAX_BRANCHES) logic.push(`${found.branches} branches`);
      if (found.statements > options.maxStatements)
        logic.push(`${found.statements} statements (${options.maxStatements} are fine)`);
      if (logic.length === 0) continue;
      report({ file, node: fact.nameNode, message: "fat", data: { handler: fact.name, logic: logic.join(" and ") } });
    }
  },
});

interface Contents {
  loops: number;
  branches: number;
  statements: number;
}

/** Adds up a block's statements, those nested in them included; a function defined inside counts as one statement. */
function count(table: SyntaxTable, block: number, found: Contents, docstring = -1): void {
  if (block < 0) return;
  for (const child of table.statements(block)) {
    if (docstring >= 0 && table.contains(child, docstring)) continue;
    const statement = table.undecorated(child);
    const kind = table.kind[statement];
    if (kind === Kind.if_statement && isGuard(table, statement)) continue;
    found.statements++;
    if (kind === Kind.function_definition || kind === Kind.class_definition) continue;
    if (kind === Kind.for_statement || kind === Kind.while_statement) found.loops++;
    if (kind === Kind.if_statement || kind === Kind.match_statement) found.branches++;
    for (const block of blocksOf(table, statement, found)) count(table, block, found);
  }
}

/** The blocks of a compound statement, of its clauses too; an `elif` counts as a branch on the way. */
function blocksOf(table: SyntaxTable, statement: number, found: Contents): number[] {
  return table.children(statement).flatMap((child) => {
    switch (table.kind[child]) {
      case Kind.block:
        return table.kind[statement] === Kind.match_statement
          ? table.children(child).flatMap((clause) => blocksOf(table, clause, found))
          : [child];
      case Kind.elif_clause:
        found.branches++;
        return blocksOf(table, child, found);
      case Kind.else_clause:
      case Kind.except_clause:
      case Kind.finally_clause:
      case Kind.case_clause:
        return blocksOf(table, child, found);
      default:
        return [];
    }
  });
}

/** `if …: raise …`, with nothing else in any branch. */
function isGuard(table: SyntaxTable, statement: number): boolean {
  const blocks = [
    table.child(statement, Field.consequence),
    ...table.childrenOf(statement, Field.alternative).map((clause) => table.childOfKind(clause, Kind.block)),
  ];
  return blocks.every((block) => {
    const statements = table.statements(block);
    return statements.length === 1 && table.kind[statements[0] as number] === Kind.raise_statement;
  });
}
