import type { FunctionFact } from "../../facts/fileFacts";
import { calledName, callee } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { leafTypes, type TypeRef } from "../../project/types";
import { defineRule } from "../defineRule";

const FRAMEWORK = /^(?:fastapi|starlette)\./;
const TRANSPORT = /^(?:Request|HTTPConnection|UploadFile|BackgroundTasks|\w*Response)$/;
/** A service may have to work on these; a router could still hand it less. */
const MILD: ReadonlySet<string> = new Set(["UploadFile", "BackgroundTasks"]);

export const transportTypeInService = defineRule({
  code: "SVC011",
  name: "transport-type-in-service",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["A2", "A3"],
  summary: "A service takes or returns what belongs to HTTP.",
  rationale: `A service that reads a \`Request\` can be called only where there is one: not by a task, not by a script, not by a test without a fake
request. The router takes requests apart and puts responses together; in between there are payloads and models.`,
  whenNotToUse: "In a service whose very subject is HTTP, such as a proxy.",
  messages: {
    parameter: "`{method}` takes a `{type}`: let the router read it, and pass a payload.",
    returns: "`{method}` returns a `{type}`: return a response model, and let the router build the response.",
    depends:
      "`{method}` uses `{type}`: take the dependency as a plain argument, and let the service's factory resolve it.",
  },
  file(file, { project, report }) {
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        const method = `${service.name}.${fn.name}`;
        for (const parameter of fn.parameters) {
          const type = transportType(project, file, parameter.annotation, fn);
          if (type === null) continue;
          report({
            file,
            node: parameter.nameNode,
            message: "parameter",
            data: { method, type },
            ...(MILD.has(type) ? { severity: "info" as const } : {}),
          });
        }
        const returned = transportType(project, file, fn.returnType, fn);
        if (returned !== null)
          report({ file, node: fn.returnType, message: "returns", data: { method, type: returned } });
        for (const node of [...fn.signatureCalls, ...fn.calls]) {
          if (isDepends(project, file, node, fn))
            report({ file, node, message: "depends", data: { method, type: calledName(file.table, node) } });
        }
      }
    }
  },
});

/** The name of the framework's type that an annotation is or holds, or null. */
function transportType(project: Project, file: ProjectFile, annotation: number, fn: FunctionFact): string | null {
  const type = project.type(file, annotation, fn);
  if (!type) return null;
  const found = leafTypes(type).find(isTransport);
  return found ? lastPart(found.symbol?.kind === "external" ? found.symbol.name : found.name) : null;
}

const isTransport = ({ symbol }: TypeRef): boolean =>
  symbol?.kind === "external" && FRAMEWORK.test(symbol.name) && TRANSPORT.test(lastPart(symbol.name));

function isDepends(project: Project, file: ProjectFile, call: number, fn: FunctionFact): boolean {
  const name = calledName(file.table, call);
  if (name !== "Depends" && name !== "Security") return false;
  const symbol = project.symbols.resolveNode(file, callee(file.table, call), fn.parent);
  return symbol === null || (symbol.kind === "external" && FRAMEWORK.test(symbol.name));
}
