import { callArguments, receiver } from "../../facts/expressions";
import { sessionCalls } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const QUERY: ReadonlySet<string> = new Set(["query"]);

export const legacyQuery = defineRule({
  code: "STO006",
  name: "legacy-query",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S6"],
  summary: "A session is asked with `query(...)` instead of `select(...)`.",
  rationale: `\`query\` exists on synchronous sessions only, so the code cannot move to \`AsyncSession\`, and it mixes what is asked with
how it is sent. A \`select\` is a value: it can be built by a helper, extended, printed and tested, and it runs on both kinds of sessions.`,
  whenNotToUse: "In code that must still run on SQLAlchemy 1.3.",
  messages: { query: "`{session}.query(…)` is the old way to ask: build a `select(…)` and execute it." },
  file(file, { project, report }) {
    const { table } = file;
    for (const fn of file.facts.functions) {
      for (const call of sessionCalls(project, file, fn, QUERY)) {
        const first = callArguments(table, call.node)[0];
        // Other databases' clients are called `db` as well, and take their query as a text.
        if (call.kind === "by-name" && (!first || table.kind[first.value] === Kind.string || first.name !== null))
          continue;
        const session = table.textOf(receiver(table, call.node));
        report({ file, node: call.node, message: "query", data: { session } });
      }
    }
  },
});
