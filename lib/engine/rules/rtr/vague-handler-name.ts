import { stringValue } from "../../facts/strings";
import { isVerb, nameWords } from "../../facts/verbs";
import { stemOf, wordsOf } from "../../facts/words";
import { fullPaths, type HandlerFunction, handlerFunctions } from "../../project/handlers";
import { keywordOf } from "../../project/http";
import { isCanonicalName, singular } from "../../project/naming";
import { routerFeature } from "../../project/routerNames";
import type { Project } from "../../project/project";
import { defineRule } from "../defineRule";

const GENERIC: ReadonlySet<string> = new Set(
  "get post put patch delete list create update index root handler endpoint route view func main test".split(" "),
);
const FINE: ReadonlySet<string> = new Set(["health", "healthz", "healthcheck", "ping"]);

export const vagueHandlerName = defineRule({
  code: "RTR015",
  name: "vague-handler-name",
  severity: "warning",
  scope: "file",
  // Applications include their routers in functions, too, and the prefix stands there.
  reads: "bodies",
  fix: null,
  refs: ["R3", "P3"],
  summary: "A handler's name says neither what it does nor to what.",
  rationale: `The name becomes the operation's identifier in the documentation, the function's name in generated clients, and the word one
searches a stack trace for. Twenty handlers named \`get\` are one name for twenty things.`,
  whenNotToUse: "In a module of one route that is nothing but an entry point.",
  messages: {
    generic:
      "The handler's name `{handler}` says nothing of its resource: name what it does and to what, as in `{example}`.",
    vague:
      "The handler's name `{handler}` has neither a verb nor a word of its resource: name what it does and to what.",
  },
  file(file, { project, report }) {
    for (const handler of handlerFunctions(file)) {
      const { name, nameNode } = handler.fact;
      if (GENERIC.has(name)) {
        if (name === "root" && isRootOfApplication(handler)) continue;
        report({ file, node: nameNode, message: "generic", data: { handler: name, example: exampleFor(handler) } });
      } else if (!FINE.has(name) && !isCanonicalName(name) && isVague(project, handler)) {
        report({ file, node: nameNode, message: "vague", data: { handler: name } });
      }
    }
  },
});

const isRootOfApplication = ({ routes }: HandlerFunction): boolean =>
  routes.some(
    (route) =>
      (route.path === "/" || route.path === "") && (route.router?.kind === "application" || route.routerName === "app"),
  );

/** `create_booking` for a POST to `/bookings`. */
function exampleFor({ file, routes }: HandlerFunction): string {
  const verbs: Readonly<Record<string, string>> = { post: "create", put: "update", patch: "update", delete: "delete" };
  const router = routes.find((route) => route.router?.kind === "router")?.router ?? null;
  const noun = (router ? routerFeature(router.file, router) : file.feature?.name) ?? "booking";
  return `${verbs[routes[0]?.verb ?? ""] ?? "get"}_${singular(noun)}`;
}

function isVague(project: Project, handler: HandlerFunction): boolean {
  const words = nameWords(handler.fact.name);
  if (words.some(isVerb)) return false;
  const resource = resourceStems(project, handler);
  // A router or a path that is not known may say anything.
  return resource !== null && !words.some((word) => resource.has(stemOf(word)));
}

/** The stems of all words that say which resource it is: of the paths, the router and the package. */
function resourceStems(project: Project, { file, routes }: HandlerFunction): ReadonlySet<string> | null {
  const texts: string[] = [file.feature?.name ?? ""];
  for (const route of routes) {
    const { router } = route;
    if (!router || route.path === null) return null;
    texts.push(router.name, route.path, ...(fullPaths(project, route) ?? []));
    const tags = keywordOf(router.file, router.call, "tags");
    for (const tag of router.file.table.children(tags)) texts.push(stringValue(router.file.table, tag) ?? "");
  }
  return new Set(texts.flatMap(wordsOf).map(stemOf));
}
