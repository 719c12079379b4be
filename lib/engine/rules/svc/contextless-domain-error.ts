import type { FunctionFact } from "../../facts/fileFacts";
import { callArguments, callee, enclosingExcept, raisedExpression } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { isDomainError } from "../../project/errors";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** Parameters that say how to answer, not what happened. */
const TRANSPORT: ReadonlySet<string> = new Set(["status_code", "status", "code", "headers", "error_code"]);

export const contextlessDomainError = defineRule({
  code: "SVC010",
  name: "contextless-domain-error",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["V10"],
  summary: "A service turns an exception into a domain error that says nothing of the case.",
  rationale: `At the place where the exception is caught, everything is known: which record, whose request, what the provider answered. An error
raised without any of it leaves "Not found" in the log, and the search for the parcel begins with a guess.`,
  whenNotToUse: "Where the context must not be told, such as whether an account exists.",
  messages: {
    contextless: "`{error}` is raised without any context, though it takes `{parameters}`: say what it is about.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of fn.raises) {
          if (enclosingExcept(table, node) < 0) continue;
          const info = raisedBare(project, file, node, fn);
          if (!info || isDomainError(project, info) !== true) continue;
          const parameters = contextParameters(info);
          if (parameters.length === 0) continue;
          report({
            file,
            node,
            message: "contextless",
            data: { error: info.name, parameters: parameters.join("`, `") },
          });
        }
      }
    }
  },
});

/** The project's class that `raise X` or `raise X()` raises without an argument. */
function raisedBare(project: Project, file: ProjectFile, node: number, fn: FunctionFact): ClassInfo | null {
  const { table } = file;
  const raised = table.unwrap(raisedExpression(table, node));
  if (raised < 0) return null;
  const isCall = table.kind[raised] === Kind.call;
  if (isCall && callArguments(table, raised).length > 0) return null;
  const symbol = project.symbols.resolveNode(file, isCall ? callee(table, raised) : raised, fn);
  return symbol?.kind === "class" ? project.classInfo(symbol.fact) : null;
}

/** What the class's constructor, own or inherited in the project, takes to say what happened. */
function contextParameters(info: ClassInfo): string[] {
  const constructor = info.method("__init__");
  return (constructor?.fact.parameters ?? [])
    .slice(1)
    .filter(({ name, kind }) => kind !== "variadic" && kind !== "keywords" && !TRANSPORT.has(name))
    .map(({ name }) => name);
}
