import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, dottedName, receiver } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** The names of `http.HTTPStatus`. */
const BY_NAME: Readonly<Record<string, number>> = {
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NO_CONTENT: 204,
  PARTIAL_CONTENT: 206,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  CONTENT_TOO_LARGE: 413,
  REQUEST_ENTITY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IM_A_TEAPOT: 418,
  UNPROCESSABLE_CONTENT: 422,
  UNPROCESSABLE_ENTITY: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
};

/** The status that an expression says: `404`, `status.HTTP_404_NOT_FOUND`, `HTTPStatus.NOT_FOUND`, a name bound to one; null for anything else. */
export function statusCode(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null = null,
): number | null {
  if (node < 0) return null;
  const { table } = file;
  const inner = table.unwrap(node);
  if (table.kind[inner] === Kind.integer) return Number(table.textOf(inner).replaceAll("_", ""));
  const name = dottedName(table, inner);
  if (name === null) return null;
  const starlette = /(?:^|\.)HTTP_(\d{3})_\w+$/.exec(name);
  if (starlette) return Number(starlette[1]);
  const standard = /(?:^|\.)HTTPStatus\.([A-Z_]+)(?:\.value)?$/.exec(name);
  if (standard) return BY_NAME[standard[1] as string] ?? null;
  const symbol = project.symbols.resolve(file, name, within);
  if (symbol?.kind !== "variable" || symbol.binding.value < 0) return null;
  const { kind } = symbol.file.table;
  return kind[symbol.binding.value] === Kind.integer ? statusCode(project, symbol.file, symbol.binding.value) : null;
}

/** Where an exception class says its status. */
export interface ErrorStatus {
  /** Null where it is said by something that is not literal. */
  readonly code: number | null;
  /** The class that says it: the class itself or an ancestor. */
  readonly owner: ClassInfo;
}

/** The effective `status_code` of an exception class, its own or the nearest inherited one; null where no class of the project says one. */
export function errorStatus(project: Project, info: ClassInfo): ErrorStatus | null {
  // A constructor that does not call the one above sets nothing that is set up there.
  let isCutOff = false;
  for (const owner of info.lineage) {
    const found = isCutOff ? classStatus(project, owner) : ownStatus(project, owner);
    if (found !== undefined) return { code: found, owner };
    const constructor = owner.fact.method("__init__");
    const { table } = owner.file;
    isCutOff ||= constructor !== null && !constructor.calls.some((call) => calledName(table, call) === "__init__");
  }
  return null;
}

/** What the class itself says: a status, null for one that is not literal, undefined for nothing. */
export function ownStatus(project: Project, info: ClassInfo): number | null | undefined {
  const constructor = info.fact.method("__init__");
  const inConstructor = constructor ? constructorStatus(project, info, constructor) : undefined;
  return inConstructor === undefined ? classStatus(project, info) : inConstructor;
}

function classStatus(project: Project, { file, fact }: ClassInfo): number | null | undefined {
  const field = fact.field("status_code");
  if (field && field.value >= 0) return statusCode(project, file, field.value);
  const property = fact.method("status_code");
  return property ? null : undefined;
}

function constructorStatus(project: Project, info: ClassInfo, constructor: FunctionFact): number | null | undefined {
  const { file } = info;
  const { table } = file;
  for (const assignment of constructor.assignments) {
    if (table.textOf(table.child(assignment, Field.left)) !== "self.status_code") continue;
    return givenStatus(project, file, table.child(assignment, Field.right), constructor);
  }
  for (const call of constructor.calls) {
    if (calledName(table, call) !== "__init__") continue;
    const isSuper = table.textOf(receiver(table, call)).startsWith("super(");
    const all = callArguments(table, call);
    if (all.some((one) => one.name === "*" || one.name === "**")) return null;
    const named = all.find((one) => one.name === "status_code");
    if (named) return givenStatus(project, file, named.value, constructor);
    const position = statusPosition(info);
    if (position === null) continue;
    const positional = all.filter((one) => one.name === null);
    // `HTTPException.__init__(self, 404)` passes `self` by hand.
    const given = positional[isSuper ? position : position + 1];
    if (given) return givenStatus(project, file, given.value, constructor);
  }
  return undefined;
}

/** The 0-based position (without `self`) of the parent constructor's status, or null where it has none. */
function statusPosition(info: ClassInfo): number | null {
  for (const base of info.bases) {
    if (base.kind === "external") return lastPart(base.name) === "HTTPException" ? 0 : null;
    if (base.kind !== "class") return null;
    const inherited = base.info.method("__init__");
    if (!inherited) return statusPosition(base.info);
    const index = inherited.fact.parameters.findIndex((parameter) => parameter.name === "status_code");
    return index > 0 ? index - 1 : null;
  }
  return null;
}

/** The literal that is given, or the default of the constructor's own parameter that is passed on. */
function givenStatus(project: Project, file: ProjectFile, node: number, constructor: FunctionFact): number | null {
  const { table } = file;
  const own = table.kind[node] === Kind.identifier ? constructor.parameter(table.textOf(node)) : null;
  return statusCode(project, file, own ? own.default : node, constructor);
}
