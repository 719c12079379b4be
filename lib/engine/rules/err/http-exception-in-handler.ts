import type { FunctionFact } from "../../facts/fileFacts";
import { callee, raisedExpression } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { dependenciesOfParameters, isAuthentication, saysAuthentication } from "../../project/routeDependencies";
import { lastAssignedValue } from "../../project/statements";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const httpExceptionInHandler = defineRule({
  code: "ERR007",
  name: "http-exception-in-handler",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["EH1", "EH2", "E3"],
  summary: "A handler raises `HTTPException` instead of a domain error.",
  rationale: `Its body has another shape than every other error, its status is chosen anew on each route, and no code can catch "the booking was not
found" without also catching everything else that is a 404. A domain error says what happened once, and the global handler answers it.`,
  whenNotToUse: "In a program of a few routes that has no errors of its own.",
  messages: {
    raised:
      "`{function}` raises `HTTPException`: raise a domain error, from the service where you can, and let the global handler answer it.",
  },
  file(file, { project, report }) {
    const handlers = new Set(file.handlers.map((handler) => handler.fact));
    if (handlers.size === 0 && file.component !== "routes") return;
    for (const fn of file.facts.functions) {
      if (fn.raises.length === 0) continue;
      const outermost = outermostOf(fn);
      const isHandler = handlers.has(outermost) || handlers.has(fn);
      if (!isHandler && (file.component !== "routes" || authenticates(project, file, outermost))) continue;
      for (const node of fn.raises) {
        if (!raisesHttpException(project, file, fn, node)) continue;
        report({ file, node, message: "raised", data: { function: outermost.qualifiedName } });
      }
    }
  },
});

function outermostOf(fn: FunctionFact): FunctionFact {
  let outer = fn;
  while (outer.parent) outer = outer.parent;
  return outer;
}

/** A dependency that lets nobody in: a factory or a class whose name says so, or that depends on something that does. */
function authenticates(project: Project, file: ProjectFile, fn: FunctionFact): boolean {
  if (fn.owner) return saysAuthentication(fn.owner.name);
  if (!project.isDependencyFactory(fn)) return false;
  return (
    saysAuthentication(fn.name) ||
    dependenciesOfParameters(project, file, fn).some((one) => isAuthentication(project, one))
  );
}

/** Whether FastAPI's or Starlette's own class is raised, built in place or before. */
function raisesHttpException(project: Project, file: ProjectFile, fn: FunctionFact, raise: number): boolean {
  const { table } = file;
  let raised = table.unwrap(raisedExpression(table, raise));
  if (raised < 0) return false;
  if (table.kind[raised] === Kind.identifier) {
    const name = table.textOf(raised);
    const assigned = lastAssignedValue(file, name, raised, fn);
    const symbol = assigned < 0 ? project.symbols.resolve(file, name, fn) : null;
    if (symbol?.kind === "variable")
      return symbol.binding.value >= 0 && isHttpException(project, symbol.file, symbol.binding.value, null);
    if (assigned >= 0) raised = table.unwrap(assigned);
  }
  return isHttpException(project, file, raised, fn);
}

function isHttpException(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): boolean {
  const { table } = file;
  const target = table.kind[node] === Kind.call ? callee(table, node) : node;
  const symbol = project.symbols.resolveNode(file, target, within);
  if (symbol?.kind === "external")
    return lastPart(symbol.name) === "HTTPException" && /^(?:fastapi|starlette)\./.test(symbol.name);
  return symbol === null && table.textOf(target) === "HTTPException" && !file.facts.bindings.has("HTTPException");
}
