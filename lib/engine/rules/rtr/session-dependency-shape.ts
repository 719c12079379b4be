import type { FunctionFact } from "../../facts/fileFacts";
import { isAsyncWith, yieldedSession } from "../../project/sessionFactories";
import { defineRule } from "../defineRule";

export const sessionDependencyShape = defineRule({
  code: "RTR014",
  name: "session-dependency-shape",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["R9", "R12", "S4"],
  summary: "The dependency that gives a session is not an asynchronous generator around an `async with`.",
  rationale: `This one function decides for every request whether its session is closed. An \`async with\` closes it on each way out, an exception
in the handler included; an annotation tells every handler's editor that it receives an \`AsyncSession\`; and a synchronous generator runs in a thread, where an
\`AsyncSession\` must not be used.`,
  whenNotToUse: "In an application that works with synchronous sessions throughout.",
  messages: {
    shape:
      "`{function}` gives a session but {lacking}: write `async def {function}() -> AsyncGenerator[AsyncSession, None]` with the session opened in `async with`.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const fn of file.facts.functions) {
        if (fn.yields.length === 0 || !project.isDependencyFactory(fn)) continue;
        const given = yieldedSession(project, file, fn);
        if (!given) continue;
        const lacking: string[] = [];
        if (!fn.isAsync) lacking.push("is not `async`");
        if (given.opened && !isAsyncWith(file, given.node, fn)) lacking.push("does not open it in `async with`");
        if (!returnsAsyncGenerator(file.table.textOf(fn.returnType), fn))
          lacking.push("has no `AsyncGenerator` as its return annotation");
        if (lacking.length === 0) continue;
        report({
          file,
          node: fn.nameNode,
          message: "shape",
          data: { function: fn.name, lacking: joined(lacking) },
        });
      }
    }
  },
});

const returnsAsyncGenerator = (annotation: string, fn: FunctionFact): boolean =>
  fn.returnType >= 0 && /\bAsync(?:Generator|Iterator|Iterable)\b/.test(annotation);

const joined = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "");
