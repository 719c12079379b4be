import { calledName, withoutAwait } from "../../facts/expressions";
import { isVerb, nameWords } from "../../facts/verbs";
import { type HandlerFunction, handlerFunctions, routesUnder } from "../../project/handlers";
import type { HttpMethod } from "../../project/http";
import { isServiceCall } from "../../project/layerClasses";
import type { Project } from "../../project/project";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** What a name begins with, and the methods under which such an operation may stand. */
const OPERATIONS: readonly (readonly [RegExp, readonly HttpMethod[]])[] = [
  [/^(?:get|list|fetch|read)(?:_|$)/, ["get", "head"]],
  [/^(?:create|add)(?:_|$)/, ["post", "put"]],
  [/^(?:update|edit|patch)(?:_|$)/, ["put", "patch"]],
  [/^(?:delete|remove)(?:_|$)/, ["delete"]],
];
/** Words that are verbs elsewhere, but say nothing of a handler. */
const GENERIC: ReadonlySet<string> = new Set([
  "index",
  "root",
  "handler",
  "endpoint",
  "route",
  "view",
  "func",
  "main",
  "test",
]);
const SEVERAL = /(?:^|_)(?:batch|bulk|many|multiple|all|list)(?:_|$)/;

export const methodMismatch = defineRule({
  code: "RTR007",
  name: "method-mismatch",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["R7"],
  summary: "A handler's name says another operation than its HTTP method.",
  rationale: `Browsers, proxies and crawlers trust the method: a GET is cached, repeated and fetched ahead, a POST is not. A GET that deletes is
called by a link preview; a POST that only reads is never cached. Where name and method disagree, one of the two is wrong.`,
  whenNotToUse: "Where a client can send nothing but POST.",
  messages: {
    name: "`{handler}` stands under {method}, but its name says {wanted}: change the method, or say in the name what it does.",
    call: "`{handler}` stands under {method}, but it answers by `{call}`: use {wanted}, or say in the name what it does.",
  },
  file(file, { project, report }) {
    for (const handler of handlerFunctions(file)) {
      const { fact } = handler;
      const saying = operationOf(project, handler);
      if (!saying) continue;
      const wrong = handler.routes.find(
        (route) =>
          route.methods.length > 0 &&
          !route.methods.some((method) => saying.methods.includes(method)) &&
          !isFree(handler, saying.name),
      );
      if (!wrong) continue;
      report({
        file,
        node: fact.nameNode,
        message: saying.isCall ? "call" : "name",
        data: {
          handler: fact.name,
          call: saying.name,
          method: wrong.methods.map((method) => method.toUpperCase()).join(", "),
          wanted: saying.methods.map((method) => method.toUpperCase()).join(" or "),
        },
      });
    }
  },
});

interface Operation {
  readonly name: string;
  readonly methods: readonly HttpMethod[];
  readonly isCall: boolean;
}

/** What the handler's name says it does, or where that says nothing, the one service call that it returns. */
function operationOf(project: Project, handler: HandlerFunction): Operation | null {
  const { name } = handler.fact;
  if (/_or_(?:create|update)(?:_|$)/.test(name)) return null;
  const own = OPERATIONS.find(([pattern]) => pattern.test(name));
  if (own) return { name, methods: own[1], isCall: false };
  if (!GENERIC.has(name) && nameWords(name).some(isVerb)) return null;
  const called = returnedCall(project, handler);
  if (called === null || /_or_(?:create|update)(?:_|$)/.test(called)) return null;
  const found = OPERATIONS.find(([pattern]) => pattern.test(called));
  return found ? { name: called, methods: found[1], isCall: true } : null;
}

function returnedCall(project: Project, { file, fact }: HandlerFunction): string | null {
  const { table } = file;
  const [only, ...others] = fact.returns;
  if (only === undefined || others.length > 0) return null;
  const value = withoutAwait(table, table.firstChild(only));
  if (value < 0 || table.kind[value] !== Kind.call || !isServiceCall(project, file, value, fact)) return null;
  const calls = fact.calls.filter((call) => isServiceCall(project, file, call, fact));
  return calls.length === 1 ? calledName(table, value) : null;
}

/** A search or a deletion of several records needs a body, and so a POST. */
function isFree(handler: HandlerFunction, name: string): boolean {
  const posts = routesUnder(handler, ["post"]);
  if (posts.length === 0) return false;
  if (/^(?:get|list|fetch|read)\w*_search$|^search_/.test(name)) return true;
  if (!/^(?:delete|remove)/.test(name)) return false;
  return (
    SEVERAL.test(name) || posts.some((route) => /\b(?:batch|bulk)\b|[_-](?:batch|bulk)|delete/.test(route.path ?? ""))
  );
}
