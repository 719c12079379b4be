import { argument, callee, calledName, dottedName } from "../../facts/expressions";
import { sameRouter } from "../../project/handlers";
import { keywordOf, type RouterInfo } from "../../project/http";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { passesOptions, routerFeature } from "../../project/routerNames";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";
import { addKeyword } from "../routeEdits";

const LACKS = ["prefix", "tags", "redirect_slashes"] as const;
type Lacking = (typeof LACKS)[number];

export const routerArguments = defineRule({
  code: "RTR003",
  name: "router-arguments",
  severity: "warning",
  scope: "project",
  fix: "unsafe",
  refs: ["R1"],
  summary: "A router of a routes component lacks its prefix, its tags or `redirect_slashes=False`.",
  rationale: `The prefix in one place keeps every route of the feature under it, the tags group them in the documentation, and without
\`redirect_slashes=False\` a request with a stray slash is answered by a redirect that drops the body of a POST behind some proxies. Left out, each of them is
repeated in every decorator, or forgotten in one.`,
  whenNotToUse: "In a routes module whose paths share no prefix because a protocol fixes them.",
  messages: { lacking: "The router `{name}` lacks {lacking}: write `APIRouter({example})`." },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest || file.component !== "routes") continue;
      const seen = new Set<number>();
      for (const router of file.routers) {
        if (router.kind !== "router" || seen.has(router.call)) continue;
        seen.add(router.call);
        const lacking = lackingArguments(project, file, router);
        if (lacking.length === 0) continue;
        const feature = routerFeature(file, router);
        const texts = lacking.map((name) => keywordText(name, feature ?? "feature"));
        report({
          file,
          node: router.call,
          message: "lacking",
          data: {
            name: router.name,
            lacking: listed(
              lacking.map((name) => (name === "redirect_slashes" ? "`redirect_slashes=False`" : `\`${name}\``)),
            ),
            example: texts.join(", "),
          },
          fix:
            feature === null && lacking.some((name) => name !== "redirect_slashes")
              ? null
              : (edits) => {
                  const given = keywordOf(file, router.call, "redirect_slashes");
                  const added = texts.filter((_, index) => lacking[index] !== "redirect_slashes" || given < 0);
                  if (lacking.includes("redirect_slashes") && given >= 0) edits.replace(file, given, "False");
                  if (added.length > 0) addKeyword(edits, file, router.call, added.join(", "));
                },
        });
      }
    }
  },
});

function lackingArguments(project: Project, file: ProjectFile, router: RouterInfo): Lacking[] {
  const { table } = file;
  if (passesOptions(file, router.call) || !isPlainRouter(project, file, router) || isGathering(project, router))
    return [];
  const inclusions = project.inclusions.filter(({ included }) => sameRouter(included, router));
  return LACKS.filter((name) => {
    const given = keywordOf(file, router.call, name);
    if (name === "redirect_slashes") return given < 0 || table.kind[given] === Kind.true;
    return (
      given < 0 &&
      !inclusions.some((one) => keywordOf(one.file, one.call, name) >= 0 || passesOptions(one.file, one.call))
    );
  });
}

/** A class of the project's own may set all of it by itself. */
function isPlainRouter(project: Project, file: ProjectFile, router: RouterInfo): boolean {
  return project.symbols.resolveNode(file, callee(file.table, router.call), router.within)?.kind !== "class";
}

/** A router that has no routes of its own and only includes others: they bring their prefixes and tags. */
function isGathering(project: Project, router: RouterInfo): boolean {
  const hasRoutes = project.files.some((file) =>
    file.handlers.some((handler) => handler.router !== null && sameRouter(handler.router, router)),
  );
  return !hasRoutes && includesSomething(router);
}

/** Whether the router's own file includes another router in it, known or not. */
function includesSomething({ file, name }: RouterInfo): boolean {
  const { table, facts } = file;
  const includes = (call: number): boolean =>
    calledName(table, call) === "include_router" &&
    dottedName(table, callee(table, call)) === `${name}.include_router` &&
    argument(table, call, "router", 0) >= 0;
  return facts.calls.some(includes) || facts.functions.some((fn) => fn.calls.some(includes));
}

function keywordText(name: Lacking, feature: string): string {
  switch (name) {
    case "prefix":
      return `prefix="/${feature.replaceAll("_", "-")}"`;
    case "tags":
      return `tags=["${feature.replaceAll("_", " ")}"]`;
    case "redirect_slashes":
      return "redirect_slashes=False";
  }
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
