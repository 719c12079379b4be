import { callArguments } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Kind } from "../syntax/kinds";
import { keywordOf, type RouterInfo } from "./http";
import { basename, dirname, stem } from "./modules";
import { snakeCase } from "./naming";
import type { ProjectFile } from "./projectFile";

/** The routers (no applications) that a module binds at its top level, each call once. */
export function moduleRouters(file: ProjectFile): readonly RouterInfo[] {
  const seen = new Set<number>();
  return file.routers.filter((router) => {
    if (router.kind !== "router" || router.within !== null || seen.has(router.call)) return false;
    seen.add(router.call);
    return true;
  });
}

/** Whether a router's name says whose it is: `bookings_router`. */
export const isDescriptiveRouterName = (name: string): boolean => /[A-Za-z0-9]_router$/.test(name);

/** The feature that a router serves, in snake case: its package's name, else what the router or its module says; null where nothing does. */
export function routerFeature(file: ProjectFile, router: RouterInfo): string | null {
  const { table } = file;
  const prefix = stringValue(table, keywordOf(file, router.call, "prefix"));
  const tags = keywordOf(file, router.call, "tags");
  const tag = tags >= 0 && table.kind[tags] === Kind.list ? stringValue(table, table.firstChild(tags)) : null;
  const module = stem(file.path);
  const own = /^(?:routes|router|routers|route|views|view|handlers?|controllers?|api|endpoints|main|app|__init__)$/;
  // `routes/profiles.py`: the module says more than the package.
  const isInFolder = file.componentOrigin === "folder" && !own.test(module);
  const candidates = [
    /^(\w+)_router$/.exec(router.name)?.[1],
    isInFolder ? module.replace(/_(?:routes?|router|api|views?|endpoints?)$/, "") : null,
    file.feature?.name,
    prefix?.split("/").findLast((segment) => /^[\w-]+$/.test(segment) && !/^(?:api|v\d+)$/.test(segment)),
    tag,
    own.test(module) ? null : module.replace(/_(?:routes?|router|api|views?|endpoints?)$/, ""),
    own.test(module) ? basename(dirname(file.path)) : null,
  ];
  for (const candidate of candidates) {
    const name = candidate
      ? snakeCase(candidate.trim())
          .replace(/[^a-z0-9]+/g, "_")
          .replace(/^_+|_+$/g, "")
      : "";
    if (/^[a-z]/.test(name)) return name;
  }
  return null;
}

/** Whether the call passes `**options`, so that any keyword may be among them. */
export const passesOptions = (file: ProjectFile, call: number): boolean =>
  callArguments(file.table, call).some((argument) => argument.name === "**");
