import type { FunctionFact } from "../facts/fileFacts";
import { argument, calledName } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import { keywordOf } from "./http";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import type { Resolved } from "./symbols";

/** One exception handler that is registered at an application. */
export interface HandlerRegistration {
  readonly file: ProjectFile;
  /** How: by a decorator on a function, by `add_exception_handler(...)`, or in `FastAPI(exception_handlers=...)`. */
  readonly by: "decorator" | "call" | "argument";
  /** The decorator's call, the call, or the pair's key. */
  readonly node: number;
  /** What it is registered for; null where that is not known. */
  readonly error: Resolved | null;
  /** True where the expression is plainly no class: a status code. */
  readonly isStatus: boolean;
  /** The function that answers, where it is one of the project. */
  readonly handler: { readonly file: ProjectFile; readonly fact: FunctionFact } | null;
}

const registrations = new WeakMap<Project, readonly HandlerRegistration[]>();

/** Every registration of an exception handler outside tests; computed once a project. */
export function handlerRegistrations(project: Project): readonly HandlerRegistration[] {
  const known = registrations.get(project);
  if (known) return known;
  const found = project.files.filter((file) => !file.isTest).flatMap((file) => registrationsIn(project, file));
  registrations.set(project, found);
  return found;
}

function registrationsIn(project: Project, file: ProjectFile): HandlerRegistration[] {
  const { table, facts } = file;
  if (!table.text.includes("exception_handler")) return [];
  const found: HandlerRegistration[] = [];
  const add = (
    by: HandlerRegistration["by"],
    node: number,
    error: number,
    handler: Resolved | null,
    within: FunctionFact | null,
  ): void => {
    const target = handler?.kind === "function" ? { file: handler.file, fact: handler.fact } : null;
    const isStatus = table.kind[error] === Kind.integer || /\bHTTP_\d{3}_|HTTPStatus\./.test(table.textOf(error));
    const symbol = isStatus ? null : project.symbols.resolveNode(file, error, within);
    found.push({ file, by, node, error: symbol, isStatus, handler: target });
  };
  const readCall = (call: number, within: FunctionFact | null): void => {
    const name = calledName(table, call);
    if (name === "add_exception_handler") {
      const given = argument(table, call, "handler", 1);
      const error = argument(table, call, "exc_class_or_status_code", 0);
      add("call", call, error, project.symbols.resolveNode(file, given, within), within);
    }
    const list = name === "FastAPI" ? keywordOf(file, call, "exception_handlers") : -1;
    if (list >= 0) found.push(...registrationsInDictionary(project, file, list, within));
  };
  for (const call of facts.calls) readCall(call, null);
  for (const fact of facts.functions) {
    for (const call of fact.calls) readCall(call, fact);
    for (const decorator of fact.decorators) {
      if (table.kind[decorator] !== Kind.call || calledName(table, decorator) !== "exception_handler") continue;
      const error = argument(table, decorator, "exc_class_or_status_code", 0);
      add("decorator", decorator, error, { kind: "function", file, fact }, fact.parent);
    }
  }
  return found;
}

/** `{AppError: handle_app_error}`, given directly or by a name. What cannot be read is one registration for something unknown. */
function registrationsInDictionary(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): HandlerRegistration[] {
  const { table } = file;
  if (table.kind[node] !== Kind.dictionary) {
    const symbol = project.symbols.resolveNode(file, node, within);
    const isLiteral = symbol?.kind === "variable" && symbol.file.table.kind[symbol.binding.value] === Kind.dictionary;
    return isLiteral
      ? registrationsInDictionary(project, symbol.file, symbol.binding.value, null)
      : [{ file, by: "argument", node, error: null, isStatus: false, handler: null }];
  }
  return table.children(node).map((pair) => {
    const key = table.child(pair, Field.key);
    const value = project.symbols.resolveNode(file, table.child(pair, Field.value), within);
    return {
      file,
      by: "argument" as const,
      node: key >= 0 ? key : pair,
      error: project.symbols.resolveNode(file, key, within),
      isStatus: table.kind[key] === Kind.integer,
      handler: value?.kind === "function" ? { file: value.file, fact: value.fact } : null,
    };
  });
}
