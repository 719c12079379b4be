import { callArguments, calledName, caughtExceptions, clauseBody } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** What these say is that something is over, not that something failed. */
const SIGNALS: ReadonlySet<string> = new Set(["CancelledError", "StopIteration", "StopAsyncIteration"]);
const EMPTY_CALLS: ReadonlySet<string> = new Set(["list", "dict", "set", "tuple", "str"]);

export const swallowedException = defineRule({
  code: "SVC003",
  name: "swallowed-exception",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["EV1", "EV2"],
  summary: "A service catches an exception and goes on as if nothing had happened.",
  rationale: `The caller gets \`None\` or an empty list and cannot tell "there are none" from "the database is gone". Nothing is logged either, so the
first to notice is a customer, and nobody can say since when.`,
  whenNotToUse: "Where the failure truly does not matter: log it at debug level, which says so.",
  messages: {
    swallowed: "`{method}` swallows `{caught}`: raise a domain error in its place, or at least log it.",
    everything: "`{method}` swallows every exception: catch what is expected, and raise a domain error in its place.",
  },
  file(file, { report }) {
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of fn.excepts) {
          const caught = caughtExceptions(table, node).map((one) => table.textOf(one));
          if (caught.length > 0 && caught.every((name) => SIGNALS.has(lastPart(name)))) continue;
          if (!table.statements(clauseBody(table, node)).every((statement) => doesNothing(file, statement))) continue;
          report({
            file,
            node,
            end: (table.start[node] as number) + "except".length,
            message: caught.length > 0 ? "swallowed" : "everything",
            data: { method: `${service.name}.${fn.name}`, caught: caught.join(", ") },
          });
        }
      }
    }
  },
});

/** `pass`, `...`, `continue`, `break`, and `return` of nothing, of `None` or of something empty. */
function doesNothing({ table }: ProjectFile, statement: number): boolean {
  switch (table.kind[statement]) {
    case Kind.pass_statement:
    case Kind.continue_statement:
    case Kind.break_statement:
      return true;
    case Kind.expression_statement: {
      const kind = table.kind[table.firstChild(statement)];
      return kind === Kind.ellipsis || kind === Kind.string;
    }
    case Kind.return_statement: {
      const value = table.unwrap(table.firstChild(statement));
      if (value < 0) return true;
      switch (table.kind[value]) {
        case Kind.none:
          return true;
        case Kind.list:
        case Kind.dictionary:
        case Kind.tuple:
          return table.firstChild(value) < 0;
        case Kind.string:
          return /^(?:""|'')$/.test(table.textOf(value));
        case Kind.call:
          return EMPTY_CALLS.has(calledName(table, value)) && callArguments(table, value).length === 0;
        default:
          return false;
      }
    }
    default:
      return false;
  }
}
