import type { FunctionFact } from "../facts/fileFacts";
import { argument, calledName, receiver, withoutAwait } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { lastAssignedValue } from "./statements";

/** A result, or what was taken from one: the chain from the session's call to an expression, through local variables. */
export interface FetchChain {
  /** The session's call. */
  readonly call: number;
  /** `execute`, `scalars`, `scalar`, `stream`, … */
  readonly method: string;
  /** The statement's expression, or -1. */
  readonly statement: number;
  /** Accessors after it, in order: `scalars`, `all`. */
  readonly accessors: readonly string[];
}

const FETCHES: ReadonlySet<string> = new Set(["execute", "scalars", "scalar", "stream", "stream_scalars"]);
const MAX_STEPS = 20;

/** How an expression was fetched by a session, or null where it was not, or cannot be told. */
export function fetchChain(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): FetchChain | null {
  const { table } = file;
  const accessors: string[] = [];
  let at = node;
  for (let step = 0; step < MAX_STEPS; step++) {
    const expression = withoutAwait(table, at);
    if (expression < 0) return null;
    if (table.kind[expression] === Kind.identifier) {
      at = lastAssignedValue(file, table.textOf(expression), expression, within);
      if (at < 0) return null;
      continue;
    }
    if (table.kind[expression] !== Kind.call) return null;
    const object = receiver(table, expression);
    const name = calledName(table, expression);
    if (object < 0) {
      // `list(result.scalars())` holds the same rows.
      if (name !== "list" && name !== "tuple") return null;
      at = argument(table, expression, null, 0);
      continue;
    }
    if (FETCHES.has(name) && project.values.session(file, object, within)) {
      return {
        call: expression,
        method: name,
        statement: argument(table, expression, "statement", 0),
        accessors: accessors.reverse(),
      };
    }
    accessors.push(name);
    at = object;
  }
  return null;
}
