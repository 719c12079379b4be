import type { FunctionFact } from "../facts/fileFacts";
import { hasSplat } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { type Handler, type HttpMethod, keywordOf, type RouterInfo } from "./http";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** A function that handles requests, with all the routes that it is registered for. */
export interface HandlerFunction {
  readonly file: ProjectFile;
  readonly fact: FunctionFact;
  /** Never empty; in the order of the decorators. */
  readonly routes: readonly Handler[];
}

/** The file's handlers, each function once. */
export function handlerFunctions(file: ProjectFile): readonly HandlerFunction[] {
  const found = new Map<FunctionFact, Handler[]>();
  for (const handler of file.handlers) {
    const known = found.get(handler.fact);
    if (known) known.push(handler);
    else found.set(handler.fact, [handler]);
  }
  return [...found].map(([fact, routes]) => ({ file, fact, routes }));
}

/** Whether the function answers websockets only. */
export const isWebsocket = (handler: HandlerFunction): boolean =>
  handler.routes.every((route) => route.verb === "websocket");

/** The routes of a handler under one of the HTTP methods. */
export function routesUnder(handler: HandlerFunction, methods: readonly HttpMethod[]): readonly Handler[] {
  return handler.routes.filter((route) => route.methods.some((method) => methods.includes(method)));
}

/** A keyword of the route's decorator, or -1. */
export const routeKeyword = (route: Handler, name: string): number => keywordOf(route.file, route.decorator, name);

/** Whether the route's decorator may say more than is written (`**options`). */
export const mayDecorateMore = (route: Handler): boolean => hasSplat(route.file.table, route.decorator, "**");

/** The text of a literal, or of a name of the project that is bound to one; null for anything else. */
export function literalText(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null = null,
): string | null {
  const own = stringValue(file.table, node);
  if (own !== null || node < 0) return own;
  const symbol = project.symbols.resolveNode(file, node, within);
  return symbol?.kind === "variable" ? stringValue(symbol.file.table, symbol.binding.value) : null;
}

const MAX_NESTING = 8;

/**
 * The whole paths under which a route is reached: its own, after the prefixes of its router and of what includes it. Null where a
 * part is not literal, or where the router is not known.
 */
export function fullPaths(project: Project, route: Handler): readonly string[] | null {
  if (route.path === null || route.router === null) return null;
  const prefixes = prefixesOf(project, route.router, 0);
  return prefixes?.map((prefix) => `${prefix}${route.path}`) ?? null;
}

function prefixesOf(project: Project, router: RouterInfo, depth: number): readonly string[] | null {
  const own = prefixOf(project, router.file, router.call, router.within);
  if (own === null) return null;
  const found: string[] = [];
  const inclusions =
    depth > MAX_NESTING ? [] : project.inclusions.filter(({ included }) => sameRouter(included, router));
  for (const { file, call, within, by } of inclusions) {
    const given = prefixOf(project, file, call, within);
    const outer = given === null ? null : by ? prefixesOf(project, by, depth + 1) : [""];
    if (outer === null) return null;
    for (const prefix of outer) found.push(`${prefix}${given}${own}`);
  }
  return found.length > 0 ? found : [own];
}

/** The literal `prefix=` of a router's constructor or inclusion: "" where there is none, null where it is not literal. */
function prefixOf(project: Project, file: ProjectFile, call: number, within: FunctionFact | null): string | null {
  const given = keywordOf(file, call, "prefix");
  if (given >= 0) return literalText(project, file, given, within);
  return hasSplat(file.table, call, "**") ? null : "";
}

export const sameRouter = (a: RouterInfo, b: RouterInfo): boolean => a.file === b.file && a.call === b.call;

/** A router with all that includes it, directly or through others; the router itself first. */
export function routersAbove(
  project: Project,
  router: RouterInfo,
): readonly { readonly file: ProjectFile; readonly call: number; readonly within: FunctionFact | null }[] {
  const found: { file: ProjectFile; call: number; within: FunctionFact | null }[] = [];
  const seen: RouterInfo[] = [];
  const visit = (one: RouterInfo): void => {
    if (seen.some((known) => sameRouter(known, one))) return;
    seen.push(one);
    found.push({ file: one.file, call: one.call, within: one.within });
    for (const inclusion of project.inclusions) {
      if (!sameRouter(inclusion.included, one)) continue;
      found.push({ file: inclusion.file, call: inclusion.call, within: inclusion.within });
      if (inclusion.by) visit(inclusion.by);
    }
  };
  visit(router);
  return found;
}

/** The names of a path's parameters: `uuid` and `name` in `/{uuid}/files/{name:path}`. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{\s*(\w+)\s*(?::\s*\w+\s*)?\}/g)].map((match) => match[1] as string);
}
