import { handlerFunctions, mayDecorateMore, routeKeyword } from "../../project/handlers";
import { type Handler, keywordOf } from "../../project/http";
import type { Project } from "../../project/project";
import { statusCode } from "../../project/statusCodes";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const missingResponseModel = defineRule({
  code: "RTR004",
  name: "missing-response-model",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R8"],
  summary: "A handler does not say what it answers.",
  rationale: `Without a response model the documentation shows an empty schema, clients are generated without types, and whatever the handler
returns goes out as it is, fields that were never meant for clients included.`,
  whenNotToUse: "For routes that stream or proxy bytes: say so by `response_class=`.",
  messages: {
    missing:
      "`{handler}` does not say what it answers: write `response_model=...` in its decorator, or annotate what it returns.",
  },
  file(file, { project, report }) {
    for (const { fact, routes } of handlerFunctions(file)) {
      if (fact.returnType >= 0 || routes.every((route) => saysEnough(project, route))) continue;
      report({ file, node: fact.nameNode, message: "missing", data: { handler: fact.name } });
    }
  },
});

/** Whether the decorator (or the router) says what is answered, or that there is nothing to say. */
function saysEnough(project: Project, route: Handler): boolean {
  const { file, router } = route;
  const { table } = file;
  if (route.verb === "websocket" || route.verb === "head" || route.verb === "options" || mayDecorateMore(route))
    return true;
  if (routeKeyword(route, "response_model") >= 0 || routeKeyword(route, "response_class") >= 0) return true;
  if (statusCode(project, file, routeKeyword(route, "status_code"), route.fact.parent) === 204) return true;
  if (table.kind[routeKeyword(route, "include_in_schema")] === Kind.false) return true;
  if (!router) return false;
  return (
    router.file.table.kind[keywordOf(router.file, router.call, "include_in_schema")] === Kind.false ||
    keywordOf(router.file, router.call, "default_response_class") >= 0
  );
}
