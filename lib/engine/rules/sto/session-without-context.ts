import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, dottedName, outerParent } from "../../facts/expressions";
import { isMigration } from "../../project/layout";
import { openedBy } from "../../project/openedSessions";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const ENTERS: ReadonlySet<string> = new Set(["enter_async_context", "enter_context", "closing", "aclosing"]);

export const sessionWithoutContext = defineRule({
  code: "STO010",
  name: "session-without-context",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S4"],
  summary: "A session is opened outside a `with` block.",
  rationale: `A session that nobody is sure to close keeps its connection. One forgotten path, one exception between opening and closing,
and the pool has one connection fewer; after a busy evening it has none, and every request waits until it times out.`,
  whenNotToUse: "Where a framework closes the session by a hook of its own.",
  messages: {
    open: "`{call}` opens a session that nothing is sure to close: write `{with} {call} as session:`.",
  },
  file(file, { project, report }) {
    // A migration works on the connection that it was given, whoever made a session of it.
    if (isMigration(file.path)) return;
    const { table } = file;
    const judge = (call: number, within: FunctionFact | null): void => {
      const kind = openedBy(project, file, call, within);
      if (kind === null || isEntered(file, call, within)) return;
      const name = dottedName(table, callee(table, call)) ?? calledName(table, call);
      report({
        file,
        node: call,
        message: "open",
        data: { call: `${name}()`, with: kind === "sync" ? "with" : "async with" },
      });
    };
    for (const call of file.facts.calls) judge(call, null);
    for (const fn of file.facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});

/** Whether the session is entered: in a `with`, by an exit stack or `closing`, or by the name it is bound to. */
function isEntered(file: ProjectFile, call: number, within: FunctionFact | null): boolean {
  const { table } = file;
  for (let up = table.parent[call] as number; up >= 0; up = table.parent[up] as number) {
    const kind = table.kind[up];
    if (kind === Kind.with_item) return true;
    if (kind === Kind.call && ENTERS.has(calledName(table, up))) return true;
    if (kind === Kind.expression_statement || kind === Kind.block || kind === Kind.lambda) break;
  }
  // A context manager of one's own opens in `__aenter__` and closes in `__aexit__`.
  if (within && /^__a?enter__$/.test(within.name)) return true;
  const up = outerParent(table, call);
  if (up < 0 || table.kind[up] !== Kind.assignment || !within) return false;
  const name = dottedName(table, table.child(up, Field.left));
  if (name === null) return false;
  return within.withItems.some((item) => {
    const pattern = table.firstChild(item);
    const entered = table.kind[pattern] === Kind.as_pattern ? table.firstChild(pattern) : pattern;
    const given =
      table.kind[entered] === Kind.call && ENTERS.has(calledName(table, entered))
        ? argument(table, entered, null, 0)
        : entered;
    return dottedName(table, given) === name;
  });
}
