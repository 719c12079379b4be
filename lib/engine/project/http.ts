import type { FunctionFact } from "../facts/fileFacts";
import { argument, callArguments, callee, calledName, hasSplat, receiver } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { parseTypeText } from "../facts/typeText";
import { Field, Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import type { Resolved } from "./symbols";

/** A name bound to `APIRouter(...)` or `FastAPI(...)`. */
export interface RouterInfo {
  readonly file: ProjectFile;
  readonly kind: "router" | "application";
  readonly name: string;
  readonly nameNode: number;
  readonly call: number;
  /** The function it is built in, or null at module level. */
  readonly within: FunctionFact | null;
}

/** A call `x.include_router(y, …)` whose `y` is known. */
export interface Inclusion {
  readonly file: ProjectFile;
  readonly call: number;
  readonly within: FunctionFact | null;
  readonly included: RouterInfo;
  /** What includes it, where known. */
  readonly by: RouterInfo | null;
}

export const HTTP_METHODS = ["get", "post", "put", "patch", "delete", "head", "options"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];
const ROUTE_DECORATORS = new Set<string>([...HTTP_METHODS, "api_route", "websocket"]);

/** A function under a route decorator. A function with several such decorators is several handlers. */
export interface Handler {
  readonly file: ProjectFile;
  readonly fact: FunctionFact;
  /** The decorator's call. */
  readonly decorator: number;
  /** `get`, `post`, …, `api_route` or `websocket`. */
  readonly verb: string;
  /** The HTTP methods it answers, lower case; empty for websockets and where `methods=` is not literal. */
  readonly methods: readonly HttpMethod[];
  /** The path's literal as written in the decorator, or null where it is not literal. */
  readonly path: string | null;
  readonly routerName: string;
  /** The router it is registered on, where known. */
  readonly router: RouterInfo | null;
}

/** Module-level and local names bound to a router or an application in one file. */
export function findRouters(project: Project, file: ProjectFile): RouterInfo[] {
  const { table, facts } = file;
  const found: RouterInfo[] = [];
  // One search of the text spares a look at every assignment of the many files that build none.
  if (!table.text.includes("Router(") && !table.text.includes("FastAPI(")) return found;
  const consider = (nameNode: number, value: number, within: FunctionFact | null): void => {
    if (
      nameNode < 0 ||
      value < 0 ||
      table.kind[value] !== Kind.call ||
      !/(?:Router|FastAPI)$/.test(calledName(table, value))
    )
      return;
    const kind = routerKind(project.symbols.resolveNode(file, callee(table, value), within), calledName(table, value));
    if (kind) found.push({ file, kind, name: table.textOf(nameNode), nameNode, call: value, within });
  };
  for (const variable of facts.variables) consider(variable.nameNode, variable.value, null);
  for (const fn of facts.functions) {
    for (const node of fn.assignments) {
      const left = table.child(node, Field.left);
      if (table.kind[left] === Kind.identifier) consider(left, table.child(node, Field.right), fn);
    }
  }
  return found;
}

function routerKind(symbol: Resolved | null, name: string): RouterInfo["kind"] | null {
  if (symbol?.kind === "external") {
    const last = lastPart(symbol.name);
    return last === "APIRouter" ? "router" : last === "FastAPI" ? "application" : null;
  }
  if (symbol?.kind === "class") {
    const bases = symbol.fact.bases.map((node) => lastPart(symbol.file.table.textOf(node)));
    return bases.includes("APIRouter") ? "router" : bases.includes("FastAPI") ? "application" : null;
  }
  if (symbol !== null) return null;
  return name === "APIRouter" ? "router" : name === "FastAPI" ? "application" : null;
}

/** The handlers of one file. */
export function findHandlers(project: Project, file: ProjectFile): Handler[] {
  const { table, facts } = file;
  const found: Handler[] = [];
  for (const fact of facts.functions) {
    for (const decorator of fact.decorators) {
      if (table.kind[decorator] !== Kind.call) continue;
      const verb = calledName(table, decorator);
      const object = receiver(table, decorator);
      if (object < 0 || !ROUTE_DECORATORS.has(verb)) continue;
      const routerName = table.textOf(object);
      const router = project.routerOf(file, object, fact.parent);
      if (!router && !isRouterName(routerName)) continue;
      found.push({
        file,
        fact,
        decorator,
        verb,
        methods: methodsOf(file, decorator, verb),
        path: stringValue(table, argument(table, decorator, "path", 0)),
        routerName,
        router,
      });
    }
  }
  return found;
}

const isRouterName = (name: string): boolean => /^(self\.)?(router|app|api|\w+_router)$/.test(name);

function methodsOf(file: ProjectFile, decorator: number, verb: string): HttpMethod[] {
  if (verb === "websocket") return [];
  if (verb !== "api_route") return [verb as HttpMethod];
  const { table } = file;
  const list = argument(table, decorator, "methods");
  if (list < 0) return ["get"];
  const names = table.children(list).map((node) => stringValue(table, node)?.toLowerCase());
  return HTTP_METHODS.filter((method) => names.includes(method));
}

/** All `include_router` calls of the project whose router is known. */
export function findInclusions(project: Project): Inclusion[] {
  const found: Inclusion[] = [];
  for (const file of project.files) {
    const { table, facts } = file;
    const read = (call: number, within: FunctionFact | null): void => {
      if (calledName(table, call) !== "include_router") return;
      const included = project.routerOf(file, argument(table, call, "router", 0), within);
      if (included)
        found.push({ file, call, within, included, by: project.routerOf(file, receiver(table, call), within) });
    };
    for (const call of facts.calls) read(call, null);
    for (const fn of facts.functions) for (const call of fn.calls) read(call, fn);
  }
  return found;
}

/** One `Depends(...)` or `Security(...)`, wherever it stands. */
export interface Dependency {
  readonly file: ProjectFile;
  /** The call, or -1 where it was written in an `Annotated` alias of another file. */
  readonly call: number;
  /** The expression it names, as text. */
  readonly target: string;
  readonly symbol: Resolved | null;
  readonly kind: "Depends" | "Security";
}

/** The `Depends`/`Security` calls within a stretch of the tree (a parameter, a `dependencies=[…]` list). */
export function dependenciesIn(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null = null,
): Dependency[] {
  const { table } = file;
  return table.descendants(node, Kind.call).flatMap((call) => {
    const kind = calledName(table, call);
    if (kind !== "Depends" && kind !== "Security") return [];
    const target = argument(table, call, "dependency", 0);
    // `Depends(require("admin"))` is named by what it calls.
    const named = table.kind[target] === Kind.call ? callee(table, target) : target;
    return [
      { file, call, target: table.textOf(target), symbol: project.symbols.resolveNode(file, named, within), kind },
    ];
  });
}

/** The dependency that a parameter receives: by default value, by `Annotated`, or by an alias of `Annotated`. */
export function dependencyOfParameter(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  parameter: FunctionFact["parameters"][number],
): Dependency | null {
  const direct = dependenciesIn(project, file, parameter.node, fn.parent)[0];
  if (direct) return direct;
  if (parameter.annotation < 0) return null;
  // An alias: `service: ServiceDep`, where `ServiceDep = Annotated[Service, Depends(get_service)]` may stand in another file.
  const text = parseTypeText(file.table.textOf(parameter.annotation), file.table.start[parameter.annotation]);
  const alias = text.name === "" || text.name === "|" ? null : project.symbols.resolve(file, text.name, fn.parent);
  if (alias?.kind !== "variable") return null;
  return dependenciesIn(project, alias.file, alias.binding.value)[0] ?? null;
}

/** Whether a call's `dependencies=` (or `prefix=`, …) may hold more than is written: it has `**kwargs`. */
export const mayHoldMore = (file: ProjectFile, call: number): boolean => hasSplat(file.table, call, "**");

/** The value of a keyword of a router's constructor or inclusion. */
export function keywordOf(file: ProjectFile, call: number, name: string): number {
  return callArguments(file.table, call).find((one) => one.name === name)?.value ?? -1;
}
