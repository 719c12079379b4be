import { calledName, dottedName, receiver } from "../../facts/expressions";
import type { ParameterFact } from "../../facts/fileFacts";
import { fullPaths, type HandlerFunction, handlerFunctions, routesUnder } from "../../project/handlers";
import { dependencyOfParameter } from "../../project/http";
import type { Project } from "../../project/project";
import { isUntyped } from "../../project/untypedTypes";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const NO_BODY = /^(?:[\w.]+\.)?(?:Query|Path|Header|Cookie|Depends|Security|File)\(/;

export const untypedBody = defineRule({
  code: "RTR012",
  name: "untyped-body",
  severity: "error",
  scope: "file",
  // Applications include their routers in functions, too, and the prefix stands there.
  reads: "bodies",
  fix: null,
  refs: ["R13", "T1"],
  summary: "A handler takes whatever body it is sent.",
  rationale: `A \`dict\` accepts anything that is JSON. The missing key, the number that is a string, the field that nobody should set: all of them get
past the door and are found, if at all, as a 500 from deep inside, or as a row that should not exist. A payload refuses them with a message that names the field.`,
  whenNotToUse: "Where the raw bytes are needed, for a signature for example.",
  messages: {
    parameter: "The body `{parameter}` of `{handler}` is `{type}`, which accepts anything: take a `…Payload`.",
    read: "`{handler}` reads its body with `{call}()`, unchecked: take a `…Payload` as a parameter.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const handler of handlerFunctions(file)) {
      const { fact } = handler;
      if (routesUnder(handler, ["post", "put", "patch"]).length === 0 || isWebhook(project, handler)) continue;
      for (const parameter of fact.parameters) {
        if (!isUntypedBody(project, handler, parameter)) continue;
        report({
          file,
          node: parameter.nameNode,
          message: "parameter",
          data: { parameter: parameter.name, handler: fact.name, type: table.textOf(parameter.annotation) },
        });
      }
      for (const call of fact.calls) {
        const name = calledName(table, call);
        if ((name !== "json" && name !== "body") || !isRequest(project, handler, receiver(table, call))) continue;
        const object = dottedName(table, receiver(table, call)) ?? "request";
        report({ file, node: call, message: "read", data: { handler: fact.name, call: `${object}.${name}` } });
      }
    }
  },
});

function isWebhook(project: Project, { fact, routes }: HandlerFunction): boolean {
  if (/webhook/i.test(fact.name)) return true;
  return routes.some((route) => /webhook/i.test((fullPaths(project, route) ?? [route.path ?? ""]).join(" ")));
}

function isUntypedBody(project: Project, { file, fact }: HandlerFunction, parameter: ParameterFact): boolean {
  const type = project.type(file, parameter.annotation, fact);
  if (!type || parameter.kind === "variadic" || parameter.kind === "keywords" || !isUntyped(type)) return false;
  if (type.metadata.some((text) => NO_BODY.test(text)) || NO_BODY.test(file.table.textOf(parameter.default)))
    return false;
  return dependencyOfParameter(project, file, fact, parameter) === null;
}

/** Whether the expression is the handler's `Request` parameter. */
function isRequest(project: Project, { file, fact }: HandlerFunction, node: number): boolean {
  const { table } = file;
  if (node < 0 || table.kind[node] !== Kind.identifier) return false;
  const parameter = fact.parameter(table.textOf(node));
  if (!parameter) return false;
  const type = project.type(file, parameter.annotation, fact);
  return type ? type.name === "Request" : parameter.name === "request" && parameter.default < 0;
}
