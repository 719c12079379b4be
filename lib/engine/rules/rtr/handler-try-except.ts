import type { FunctionFact } from "../../facts/fileFacts";
import { caughtExceptions, dottedName } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { exceptionKind } from "../../project/errors";
import { handlerFunctions, isWebsocket } from "../../project/handlers";
import { isServiceCall } from "../../project/layerClasses";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const EVERYTHING: ReadonlySet<string> = new Set(["Exception", "BaseException"]);
const BUILTIN: ReadonlySet<string> = new Set([
  "ValueError",
  "KeyError",
  "LookupError",
  "PermissionError",
  "RuntimeError",
]);

export const handlerTryExcept = defineRule({
  code: "RTR010",
  name: "handler-try-except",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["EH1", "EH2", "EH3"],
  summary: "A handler catches errors that the global exception handlers answer.",
  rationale: `The global handlers turn each domain error into one status and one body, the same on every route. A \`try\` in a handler is a
second, private translation: its bodies look different, it forgets the errors that were added since, and \`except Exception\` turns a bug into a polite 400 that
nobody is told of.`,
  whenNotToUse: "Where a route must answer an error differently from all others because a foreign protocol says so.",
  messages: {
    error: "`{handler}` catches `{error}`: let it go through, and let the global exception handler answer it.",
    builtin:
      "`{handler}` catches `{error}` around a call of a service: let the service raise a domain error, and the global exception handler answer it.",
    everything:
      "`{handler}` catches everything: let errors go through, and let the global exception handlers answer them.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const handler of handlerFunctions(file)) {
      // The global handlers answer requests, not messages of a websocket.
      if (isWebsocket(handler)) continue;
      const { fact } = handler;
      for (const clause of fact.excepts) {
        const verdict = judge(project, file, fact, clause);
        if (!verdict) continue;
        report({
          file,
          node: clause,
          end: (table.start[clause] as number) + "except".length,
          message: verdict.message,
          data: { handler: fact.name, error: verdict.error },
        });
      }
    }
  },
});

interface Verdict {
  readonly message: "error" | "builtin" | "everything";
  readonly error: string;
}

function judge(project: Project, file: ProjectFile, fact: FunctionFact, clause: number): Verdict | null {
  const { table } = file;
  const caught = caughtExceptions(table, clause);
  if (caught.length === 0) return { message: "everything", error: "" };
  for (const node of caught) {
    const symbol = project.symbols.resolveNode(file, node, fact);
    const error = lastPart(dottedName(table, node) ?? "");
    if (symbol?.kind === "builtin" && EVERYTHING.has(symbol.name)) return { message: "everything", error };
    const kind = exceptionKind(project, symbol);
    if (kind === "domain" || kind === "http" || kind === "orm") return { message: "error", error };
    // The feature's own errors module is not loaded, but its name and the error's say what it is.
    if (symbol?.kind === "external" && /^\.[\w.]*\b(?:errors|exceptions)\.\w+(?:Error|Exception)$/.test(symbol.name))
      return { message: "error", error };
    if (kind === "builtin" && BUILTIN.has(error) && guardsService(project, file, fact, clause))
      return { message: "builtin", error };
  }
  return null;
}

/** Whether the body of the clause's `try` calls a service. */
function guardsService(project: Project, file: ProjectFile, fact: FunctionFact, clause: number): boolean {
  const { table } = file;
  const statement = table.ancestor(clause, [Kind.try_statement]);
  const body = table.child(statement, Field.body);
  return fact.calls.some((call) => table.contains(body, call) && isServiceCall(project, file, call, fact));
}
