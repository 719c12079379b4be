import { calledName, callee, dottedName } from "../../facts/expressions";
import { nameWords } from "../../facts/verbs";
import { fullPaths, type HandlerFunction, handlerFunctions, routesUnder } from "../../project/handlers";
import type { Project } from "../../project/project";
import { dependenciesOfHandler } from "../../project/routeDependencies";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const GUESSED: ReadonlySet<string> = new Set(["login", "token", "password", "otp", "signup", "register"]);
const LIMITS = /limit|throttl/i;

export const unlimitedAuthEndpoint = defineRule({
  code: "SEC007",
  name: "unlimited-auth-endpoint",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["R18"],
  summary: "A route that takes secrets or opens accounts has no rate limit.",
  rationale: `Whoever may try a password a thousand times a second finds the weak ones in minutes, and whoever may sign up without end fills the tables and the
mail quota. A limit on these few routes costs honest people nothing.`,
  whenNotToUse: "Where a gateway in front of the application limits the rate.",
  messages: {
    unlimited:
      "`{handler}` ({word}) may be tried without end: limit its rate, by a decorator or a dependency such as `Depends(rate_limit)`.",
  },
  project(project, { report }) {
    if (hasLimitingMiddleware(project)) return;
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const handler of handlerFunctions(file)) {
        const word = guessedWord(project, handler);
        if (word === null || isLimited(project, handler)) continue;
        report({ file, node: handler.fact.nameNode, message: "unlimited", data: { handler: handler.fact.name, word } });
      }
    }
  },
});

/** The word in a POST handler's name or path that says what may be guessed. */
function guessedWord(project: Project, handler: HandlerFunction): string | null {
  const posts = routesUnder(handler, ["post"]);
  if (posts.length === 0) return null;
  const paths = posts.flatMap((route) => fullPaths(project, route) ?? [route.path ?? ""]);
  // A parameter's name is no part of what the route is for.
  const words = paths.flatMap((path) => path.replace(/\{[^}]*\}/g, "/").split(/[^A-Za-z0-9]+/));
  return (
    [...nameWords(handler.fact.name), ...words.map((word) => word.toLowerCase())].find((word) => GUESSED.has(word)) ??
    null
  );
}

function isLimited(project: Project, handler: HandlerFunction): boolean {
  const { file, fact, routes } = handler;
  const { table } = file;
  const named = (node: number): string =>
    dottedName(table, table.kind[node] === Kind.call ? callee(table, node) : node) ?? "";
  const { all, complete } = dependenciesOfHandler(project, handler);
  return (
    !complete ||
    all.some((one) => LIMITS.test(one.name) || LIMITS.test(one.dependency?.target ?? "")) ||
    fact.decorators.some((node) => !routes.some((route) => route.decorator === node) && LIMITS.test(named(node))) ||
    fact.calls.some((call) => LIMITS.test(dottedName(table, callee(table, call)) ?? ""))
  );
}

/** Middleware that limits every route. */
function hasLimitingMiddleware(project: Project): boolean {
  return project.files.some((file) => {
    const { table, facts } = file;
    if (file.isTest || !/[Mm]iddleware/.test(table.text)) return false;
    const limits = (call: number): boolean =>
      /^(?:add_middleware|Middleware)$/.test(calledName(table, call)) &&
      /limit|throttl|slowapi/i.test(table.textOf(table.firstChild(table.childOfKind(call, Kind.argument_list))));
    return facts.calls.some(limits) || facts.functions.some((fn) => fn.calls.some(limits));
  });
}
