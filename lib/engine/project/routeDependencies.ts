import type { FunctionFact } from "../facts/fileFacts";
import { hasSplat } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { type HandlerFunction, routersAbove } from "./handlers";
import { dependenciesIn, type Dependency, dependencyOfParameter, keywordOf } from "./http";
import { layerOfSymbol, layerOfType } from "./layerClasses";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { sessionKindOf } from "./sessions";
import type { TypeRef } from "./types";

/** A dependency that runs before a handler, with what the parameter that receives it is annotated with. */
export interface RouteDependency {
  /** The name of what is depended on: `get_current_user`, `RoleChecker`, or the annotation of a bare `Depends()`. */
  readonly name: string;
  readonly dependency: Dependency | null;
  readonly type: TypeRef | null;
  /** The file and function in which it is written. */
  readonly file: ProjectFile;
  readonly within: FunctionFact | null;
}

export interface RouteDependencies {
  readonly all: readonly RouteDependency[];
  /** False where there may be more than is written: `**options`, a `dependencies=` that is not literal, a router that is not known. */
  readonly complete: boolean;
}

/** All that runs before a handler: by its parameters, its decorators, its router, and what includes that. */
export function dependenciesOfHandler(project: Project, handler: HandlerFunction): RouteDependencies {
  const { file, fact } = handler;
  const all: RouteDependency[] = [...dependenciesOfParameters(project, file, fact)];
  let complete = true;
  const seen = new Set<string>();
  const read = (holder: ProjectFile, call: number, within: FunctionFact | null): void => {
    const key = `${holder.path}:${call}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (hasSplat(holder.table, call, "**")) complete = false;
    const list = listOf(project, holder, keywordOf(holder, call, "dependencies"), within);
    if (list === "unknown") complete = false;
    else if (list) all.push(...list);
  };
  for (const route of handler.routes) {
    read(file, route.decorator, fact.parent);
    if (!route.router) {
      complete = false;
      continue;
    }
    for (const holder of routersAbove(project, route.router)) read(holder.file, holder.call, holder.within);
  }
  return { all, complete };
}

/** The dependencies that a function's parameters receive. */
export function dependenciesOfParameters(project: Project, file: ProjectFile, fact: FunctionFact): RouteDependency[] {
  return fact.parameters.flatMap((parameter): RouteDependency[] => {
    const type = project.type(file, parameter.annotation, fact);
    const dependency = dependencyOfParameter(project, file, fact, parameter);
    if (dependency) {
      // A bare `Depends()` depends on what the parameter is annotated with.
      const name = dependency.target === "" ? (type?.text.name ?? "") : nameOf(dependency);
      return [{ name, dependency, type, file, within: fact }];
    }
    // `user: CurrentUser`, whose module is not loaded, is most likely an alias that holds a `Depends`.
    const isUnloaded = parameter.default < 0 && type?.symbol?.kind === "external" && type.args.length === 0;
    return isUnloaded && DEPENDENCY_ALIAS.test(type.name)
      ? [{ name: type.name, dependency: null, type, file, within: fact }]
      : [];
  });
}

const DEPENDENCY_ALIAS =
  /^(?:Current|Active|Auth(?!or)|Logged|Require|Verified|Admin|Superuser)|(?:Dep|Dependency|Context|Principal|Credentials|Guard)$/;

/** What a `dependencies=` holds; null where it is not given. */
function listOf(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): RouteDependency[] | "unknown" | null {
  if (node < 0) return null;
  const { table } = file;
  const inner = table.unwrap(node);
  const symbol =
    table.kind[inner] === Kind.identifier || table.kind[inner] === Kind.attribute
      ? project.symbols.resolveNode(file, inner, within)
      : null;
  if (symbol?.kind === "variable" && symbol.binding.value >= 0 && symbol.binding.value !== node)
    return listOf(project, symbol.file, symbol.binding.value, null);
  if (table.kind[inner] === Kind.none) return [];
  if (table.kind[inner] !== Kind.list && table.kind[inner] !== Kind.tuple) return "unknown";
  const found: RouteDependency[] = [];
  for (const item of table.children(inner)) {
    const given = itemDependencies(project, file, item, within);
    if (given === null) return "unknown";
    for (const dependency of given)
      found.push({ name: nameOf(dependency), dependency, type: null, file: dependency.file, within });
  }
  return found;
}

/** `Depends(x)`, or a name that is bound to one; null where that is not known. */
function itemDependencies(
  project: Project,
  file: ProjectFile,
  item: number,
  within: FunctionFact | null,
): Dependency[] | null {
  const direct = dependenciesIn(project, file, item, within);
  if (direct.length > 0) return direct;
  const symbol = project.symbols.resolveNode(file, item, within);
  if (symbol?.kind !== "variable") return null;
  const bound = dependenciesIn(project, symbol.file, symbol.binding.value);
  return bound.length > 0 ? bound : null;
}

/** `auth.require` for `Depends(auth.require("admin"))`. */
const nameOf = (dependency: Dependency): string => /^[\w.]*/.exec(dependency.target)?.[0] ?? "";

const AUTHENTICATION =
  /user|auth|token|permission|require|verify|principal|apikey|scope|role|admin|bearer|credential|identity/;
const SCHEME = /^(?:OAuth2\w*|HTTPBearer|HTTPBasic|HTTPDigest|APIKey(?:Header|Query|Cookie)|OpenIdConnect)$/;
const PLUMBING = /(?:^|\.)(?:get_\w+_(?:service|store)|get_db|get_session)$/;
const MAX_DEPTH = 5;

/** Whether a name says that it authenticates or authorises. */
export const saysAuthentication = (name: string): boolean =>
  AUTHENTICATION.test(name.toLowerCase().replaceAll("_", ""));

/**
 * Whether a dependency authenticates: its name says so, it is a security scheme, or it depends on something that does. A factory that
 * gives a service, a store or a session does so only by what it depends on.
 */
export function isAuthentication(project: Project, one: RouteDependency, depth = 0): boolean {
  const symbol = one.dependency?.symbol ?? null;
  if (one.dependency?.kind === "Security") return true;
  if (depth < MAX_DEPTH && inner(project, one).some((below) => isAuthentication(project, below, depth + 1)))
    return true;
  if (givesPlumbing(project, one)) return false;
  if (symbol?.kind === "variable" && isScheme(symbol.file, symbol.binding.value)) return true;
  return saysAuthentication(one.name);
}

function isScheme(file: ProjectFile, value: number): boolean {
  const { table } = file;
  return (
    value >= 0 &&
    table.kind[value] === Kind.call &&
    SCHEME.test(/\w+$/.exec(table.textOf(table.firstChild(value)))?.[0] ?? "")
  );
}

/** What the dependency depends on in its turn. */
function inner(project: Project, { dependency, type }: RouteDependency): RouteDependency[] {
  const symbol = dependency?.target === "" ? (type?.symbol ?? null) : (dependency?.symbol ?? null);
  if (symbol?.kind === "function") return dependenciesOfParameters(project, symbol.file, symbol.fact);
  if (symbol?.kind !== "class") return [];
  const info = project.classInfo(symbol.fact);
  return ["__init__", "__call__"].flatMap((name) => {
    const method = info.method(name);
    return method ? dependenciesOfParameters(project, method.info.file, method.fact) : [];
  });
}

/** Whether what comes out is a service, a store or a session. */
function givesPlumbing(project: Project, one: RouteDependency): boolean {
  const { dependency, type, file, within } = one;
  if (PLUMBING.test(one.name)) return true;
  if (
    type &&
    (layerOfType(project, file, type, within) || sessionKindOf(type) || /(?:Service|Store|Repository)$/.test(type.name))
  )
    return true;
  const symbol = dependency?.symbol ?? null;
  if (layerOfSymbol(project, symbol)) return true;
  if (symbol?.kind !== "function") return false;
  const returned = project.type(symbol.file, symbol.fact.returnType, symbol.fact);
  const given =
    returned && /^(?:Async)?(?:Generator|Iterator|Iterable)$/.test(returned.name)
      ? (returned.args[0] ?? null)
      : returned;
  return (
    given !== null && (layerOfType(project, symbol.file, given, symbol.fact) !== null || sessionKindOf(given) !== null)
  );
}
