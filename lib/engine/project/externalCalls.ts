import type { FunctionFact } from "../facts/fileFacts";
import { calledName, callee, dottedName, isRun, receiver, withoutAwait } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { withNested } from "./sessionCalls";
import { lastAssignedValue } from "./statements";
import type { TypeRef } from "./types";

/** Libraries that talk to other systems. */
const LIBRARY =
  /^(?:httpx|aiohttp|requests|boto3|aioboto3|stripe|openai|anthropic|twilio|sendgrid|smtplib|aiosmtplib|grpc|google\.cloud|azure|slack_sdk)(?:\.|$)/;
/** Of these only a request is a call; the rest (headers, URLs, responses) is local. */
const HTTP_LIBRARY = /^(?:httpx|aiohttp|requests)(?:\.|$)/;
const HTTP_VERBS: ReadonlySet<string> = new Set(
  "get post put patch delete head options request stream send ws_connect".split(" "),
);
/** Functions of libraries that make a client or name a place in one; classes begin with a capital. */
const BUILDS =
  /^(?:[A-Z]\w*|client|resource|session|create_client|from_\w+|(?:in)?secure_channel|set_\w+|setup_\w+|configure|\w*_credentials|get_\w*client|bucket|blob|collection|document)$/;
/** What does not leave the process. */
const LOCAL: ReadonlySet<string> = new Set(["close", "aclose", "quit", "build_request", "configure", "with_options"]);
/** Annotations that mean a client, and not something that one gave. */
const CLIENT_TYPE = /(?:Client|Session|Provider|Gateway|Api|API|SMTP|SMTP_SSL|Stub|Channel|OpenAI|Anthropic|Resource)$/;
const CLIENT_NAME = /(?:^|_)(?:client|provider|gateway|api|sdk)$/;
const MAX_DEPTH = 6;

/** A call by which a method leaves for another system. */
export interface ExternalCall {
  readonly node: number;
  /** What is called, as written: `self.payment_gateway.charge`. */
  readonly name: string;
}

/** The calls of external systems in a function's own body, in order; building a client is none. */
export function externalCalls(project: Project, file: ProjectFile, fn: FunctionFact): ExternalCall[] {
  const { table } = file;
  return fn.calls
    .filter((call) => isExternalCall(project, file, fn, call))
    .map((node) => ({ node, name: dottedName(table, callee(table, node)) ?? calledName(table, node) }));
}

function isExternalCall(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  const name = calledName(table, call);
  if (name === "" || LOCAL.has(name) || BUILDS.test(name)) return false;
  const object = receiver(table, call);
  const symbol = project.symbols.resolveNode(file, callee(table, call), fn);
  if (symbol?.kind === "external" && LIBRARY.test(symbol.name))
    return !HTTP_LIBRARY.test(symbol.name) || HTTP_VERBS.has(name);
  if (object < 0) return false;
  if (isClientByName(project, file, fn, object)) {
    if (isRun(table, call)) return !isDealtWith(project, file, fn, call);
  }
  const library = libraryOf(project, file, object, fn);
  return library !== null && (!HTTP_LIBRARY.test(library) || HTTP_VERBS.has(name));
}

/** Whether a method of the project's own client class catches what may happen in it. */
function isDealtWith(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const method = project.values.method(file, call, fn)?.fact;
  return method !== undefined && withNested(method).some((one) => one.excepts.length > 0);
}

/** `self.payment_gateway` or a parameter `client`, whose type does not say that it is something else; also deeper: `client.chat`. */
function isClientByName(project: Project, file: ProjectFile, fn: FunctionFact, object: number): boolean {
  const { table } = file;
  let base = object;
  let inner = table.kind[base] === Kind.attribute ? table.child(base, Field.object) : -1;
  while (inner >= 0 && table.textOf(inner) !== "self") {
    base = inner;
    inner = table.kind[base] === Kind.attribute ? table.child(base, Field.object) : -1;
  }
  const isAttribute = inner >= 0;
  const name = isAttribute ? table.textOf(table.child(base, Field.attribute)) : table.textOf(base);
  if (!CLIENT_NAME.test(name)) return false;
  if (!isAttribute && (table.kind[base] !== Kind.identifier || parameterOf(fn, name) === null)) return false;
  const { type, info } = project.values.of(file, base, fn);
  if (info) {
    switch (info.kind) {
      case "plain":
      case "protocol":
        return true;
      default:
        return false;
    }
  }
  return type === null || !isData(type);
}

function parameterOf(fn: FunctionFact, name: string): FunctionFact["parameters"][number] | null {
  for (let scope: FunctionFact | null = fn; scope; scope = scope.parent) {
    const parameter = scope.parameter(name);
    if (parameter) return parameter;
  }
  return null;
}

/** A model, payload, enum or builtin that is not loaded or not a class of the project. */
const isData = (type: TypeRef): boolean =>
  type.symbol?.kind === "builtin" ||
  /(?:Payload|Response|Request|Model|Enum|Store|Service)$/.test(type.name) ||
  /^(?:dict|Dict|list|List|Callable|Literal|Any)$/.test(type.name);

/** The library whose client an expression is: built from it, or annotated as one. Attributes of a client belong to it. */
function libraryOf(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth = 0,
): string | null {
  if (node < 0 || depth > MAX_DEPTH) return null;
  const { table } = file;
  const expression = withoutAwait(table, node);
  switch (table.kind[expression]) {
    case Kind.identifier: {
      const name = table.textOf(expression);
      const parameter = within ? parameterOf(within, name) : null;
      if (parameter) return clientType(project.type(file, parameter.annotation, within));
      const value = boundValue(file, name, expression, within);
      if (value >= 0) return libraryOf(project, file, value, within, depth + 1);
      const symbol = project.symbols.resolve(file, name, within);
      if (symbol?.kind !== "variable") return null;
      return libraryOf(project, symbol.file, symbol.binding.value, null, depth + 1);
    }
    case Kind.attribute: {
      const object = table.child(expression, Field.object);
      if (table.textOf(object) !== "self") {
        const library = libraryOf(project, file, object, within, depth + 1);
        // `client.headers` is no client.
        return library !== null && HTTP_LIBRARY.test(library) ? null : library;
      }
      const own = project.values.selfClass(within);
      const source = own
        ? project.values.attributeSource(own, table.textOf(table.child(expression, Field.attribute)))
        : null;
      if (!source) return null;
      const annotated = clientType(project.type(source.file, source.annotation, source.within));
      return annotated ?? libraryOf(project, source.file, source.value, source.within, depth + 1);
    }
    case Kind.call: {
      const symbol = project.symbols.resolveNode(file, callee(table, expression), within);
      const name = calledName(table, expression);
      if (!BUILDS.test(name) || /(?:Response|Request|Error|Exception|Timeout|Limits|URL|Headers)$/.test(name))
        return null;
      if (symbol?.kind === "external") return LIBRARY.test(symbol.name) ? symbol.name : null;
      const object = receiver(table, expression);
      return object < 0 ? null : libraryOf(project, file, object, within, depth + 1);
    }
    case Kind.boolean_operator:
      return (
        libraryOf(project, file, table.child(expression, Field.left), within, depth + 1) ??
        libraryOf(project, file, table.child(expression, Field.right), within, depth + 1)
      );
    default:
      return null;
  }
}

function clientType(type: TypeRef | null): string | null {
  if (type?.symbol?.kind !== "external" || !LIBRARY.test(type.symbol.name)) return null;
  return CLIENT_TYPE.test(lastPart(type.symbol.name)) ? type.symbol.name : null;
}

/** What a local name is bound to before a node: by assignment, or by a `with … as`. */
function boundValue(file: ProjectFile, name: string, before: number, within: FunctionFact | null): number {
  const { table } = file;
  const assigned = lastAssignedValue(file, name, before, within);
  if (assigned >= 0) return assigned;
  for (let scope = within; scope; scope = scope.parent) {
    for (const item of scope.withItems) {
      const pattern = table.firstChild(item);
      if (table.kind[pattern] !== Kind.as_pattern || table.textOf(table.child(pattern, Field.alias)) !== name) continue;
      return table.firstChild(pattern);
    }
  }
  return -1;
}
