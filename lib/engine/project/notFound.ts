import type { FunctionFact } from "../facts/fileFacts";
import { calledName, caughtExceptions, enclosingTries, exceptClauses, receiver } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { reachOf } from "./reach";
import { fetchChain } from "./results";
import { isSingleValue } from "./singleValues";
import { statementOf } from "./statements";

/** SQLAlchemy's `NoResultFound` and what it derives from. */
const CAUGHT: ReadonlySet<string> = new Set([
  "NoResultFound",
  "InvalidRequestError",
  "SQLAlchemyError",
  "Exception",
  "BaseException",
]);

/** Whether an `except` clause catches `NoResultFound`, as far as can be told: what is not known may. */
export function catchesNotFound(project: Project, file: ProjectFile, clause: number, within: FunctionFact): boolean {
  const caught = caughtExceptions(file.table, clause);
  return caught.length === 0 || caught.some((node) => isNotFound(project, file, node, within));
}

function isNotFound(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): boolean {
  const { table } = file;
  const symbol = project.symbols.resolveNode(file, node, within);
  switch (symbol?.kind) {
    case "class":
    case "function":
    case "module":
      return false;
    case "builtin":
      return CAUGHT.has(symbol.name);
    case "external":
      // `from .database import DATABASE_ERRORS`: a tuple of nobody knows what.
      return CAUGHT.has(lastPart(symbol.name)) || /^[A-Z][A-Z0-9_]+$/.test(lastPart(symbol.name));
    case "variable": {
      const { value } = symbol.binding;
      if (value < 0 || symbol.file.table.kind[value] !== Kind.tuple) return true;
      return symbol.file.table.children(value).some((item) => isNotFound(project, symbol.file, item, null));
    }
    default: {
      const name = lastPart(table.textOf(node));
      return CAUGHT.has(name) || !/^[A-Z]\w*[a-z]\w*$/.test(name);
    }
  }
}

const answers = new WeakMap<Project, Map<FunctionFact, boolean>>();

/** Whether a store's method lets `NoResultFound` reach its caller: it, or a helper that it calls, asks for exactly one record. */
export function letsNotFound(project: Project, store: ClassInfo, method: FunctionFact): boolean {
  const known = answers.get(project) ?? new Map<FunctionFact, boolean>();
  answers.set(project, known);
  const cached = known.get(method);
  if (cached !== undefined) return cached;
  const found = findsOne(project, store, method);
  known.set(method, found);
  return found;
}

function findsOne(project: Project, store: ClassInfo, method: FunctionFact): boolean {
  const home = store.method(method.name)?.info.file ?? store.file;
  const isCaught = (file: ProjectFile, fn: FunctionFact, node: number): boolean =>
    enclosingTries(file.table, node).some((tried) =>
      exceptClauses(file.table, tried).some((clause) => catchesNotFound(project, file, clause, fn)),
    );
  return reachOf(project, store, method).functions.some(
    ({ file, fn, from }) =>
      !(from >= 0 && isCaught(home, method, from)) &&
      fn.calls.some((call) => asksForOne(project, file, fn, call) && !isCaught(file, fn, call)),
  );
}

function asksForOne(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  const name = calledName(table, call);
  if (name !== "scalar_one" && name !== "one") return false;
  const object = receiver(table, call);
  if (object < 0) return false;
  const chain = fetchChain(project, file, object, fn);
  if (!chain) return name === "scalar_one" || /\b(?:result|scalars\(\)|rows)$/.test(table.textOf(object));
  const statement = statementOf(project, file, chain.statement, fn);
  if (!statement) return true;
  if (isSingleValue(project, file, statement, fn)) return false;
  return !(statement.builder === "insert" && statement.links.some((link) => link.name === "returning"));
}
