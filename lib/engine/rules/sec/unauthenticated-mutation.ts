import { calledName, dottedName, callee } from "../../facts/expressions";
import { fullPaths, type HandlerFunction, handlerFunctions, routesUnder } from "../../project/handlers";
import type { Project } from "../../project/project";
import { dependenciesOfHandler, isAuthentication, saysAuthentication } from "../../project/routeDependencies";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const FREE = /login|logout|register|signup|sign_up|sign-up|token|password|webhook|callback|health|verify/i;

export const unauthenticatedMutation = defineRule({
  code: "SEC003",
  name: "unauthenticated-mutation",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["R15"],
  summary: "A handler that changes data asks for no authentication.",
  rationale: `A forgotten dependency looks like any other short signature, and the route works in every test. In production it lets whoever
finds the address create, change or delete records. Declared on the router, authentication holds for the routes that are still to be written, too.`,
  whenNotToUse: "For routes that are meant for everyone, or guarded by a gateway in front of the application.",
  messages: {
    open: "`{handler}` changes data without authentication: take the user by `Depends`, or give the router `dependencies=[Depends(...)]`.",
  },
  project(project, { report }) {
    if (hasAuthenticationMiddleware(project)) return;
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const handler of handlerFunctions(file)) {
        if (routesUnder(handler, ["post", "put", "patch", "delete"]).length === 0) continue;
        if (isFree(project, handler) || hasGuardingDecorator(handler)) continue;
        const { all, complete } = dependenciesOfHandler(project, handler);
        if (!complete || all.some((one) => isAuthentication(project, one))) continue;
        report({ file, node: handler.fact.nameNode, message: "open", data: { handler: handler.fact.name } });
      }
    }
  },
});

/** Routes by which one comes to be known, and those that others call. */
function isFree(project: Project, handler: HandlerFunction): boolean {
  if (FREE.test(handler.fact.name)) return true;
  return handler.routes.some((route) => FREE.test((fullPaths(project, route) ?? [route.path ?? ""]).join(" ")));
}

/** `@requires("admin")`, `@login_required`. */
function hasGuardingDecorator({ file, fact, routes }: HandlerFunction): boolean {
  const { table } = file;
  return fact.decorators.some((node) => {
    if (routes.some((route) => route.decorator === node)) return false;
    const name = dottedName(table, table.kind[node] === Kind.call ? callee(table, node) : node);
    return name !== null && (/login/i.test(name) || saysAuthentication(name));
  });
}

/** `add_middleware(AuthenticationMiddleware, …)`: every route may be guarded there. */
function hasAuthenticationMiddleware(project: Project): boolean {
  return project.files.some((file) => {
    const { table, facts } = file;
    if (file.isTest || !/[Mm]iddleware/.test(table.text)) return false;
    const guards = (call: number): boolean =>
      /^(?:add_middleware|Middleware)$/.test(calledName(table, call)) &&
      saysAuthentication(table.textOf(table.firstChild(table.childOfKind(call, Kind.argument_list))));
    if (facts.calls.some(guards)) return true;
    return facts.functions.some(
      (fn) =>
        fn.calls.some(guards) ||
        (saysAuthentication(fn.name) &&
          fn.decorators.some((node) => table.kind[node] === Kind.call && calledName(table, node) === "middleware")),
    );
  });
}
