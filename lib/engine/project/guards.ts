import type { FunctionFact } from "../facts/fileFacts";
import { calledName, callee, dottedName, enclosingTries, exceptClauses, receiver } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { withNested } from "./sessionCalls";

/** Whether an `except` clause catches what is asked for. */
export type Covers = (file: ProjectFile, clause: number, within: FunctionFact) => boolean;

/** Names of helpers, decorators and context managers that are not loaded but say that they deal with exceptions. */
const SAYS_GUARD = /error|except|handl|catch|guard|translat|suppress|safe|convert/i;
const MAX_DEPTH = 4;

/**
 * Whether exceptions of a call in a method are caught: by a `try` around it, by a context manager, decorator or helper that wraps it,
 * or, in a private method, by every caller in the class. What is not known but goes by a telling name counts.
 */
export function isGuarded(
  project: Project,
  info: ClassInfo,
  fn: FunctionFact,
  call: number,
  covers: Covers,
  depth = 0,
): boolean {
  const { file } = info;
  const { table } = file;
  const isTried = enclosingTries(table, call).some((node) =>
    exceptClauses(table, node).some((clause) => covers(file, clause, fn)),
  );
  if (isTried) return true;
  const guards = (expression: number): boolean => catches(project, file, expression, fn, covers);
  for (let up = table.parent[call] as number; up >= 0 && up !== fn.node; up = table.parent[up] as number) {
    const kind = table.kind[up];
    // When and where a lambda is called, nobody here can tell.
    if (kind === Kind.lambda) return true;
    if (kind === Kind.call && !table.contains(callee(table, up), call) && guards(callee(table, up))) return true;
    if (kind === Kind.with_statement && withItems(file, up, call).some(guards)) return true;
  }
  if (fn.decorators.some((node) => guards(table.kind[node] === Kind.call ? callee(table, node) : node))) return true;
  return depth < MAX_DEPTH && isGuardedByCallers(project, info, fn, covers, depth);
}

/** What the `with` enters, called or not; nothing for a call that is entered itself. */
function withItems(file: ProjectFile, statement: number, call: number): number[] {
  const { table } = file;
  const clause = table.childOfKind(statement, Kind.with_clause);
  if (table.contains(clause, call)) return [];
  return table.children(clause).flatMap((item) => {
    const first = table.firstChild(item);
    const entered = table.kind[first] === Kind.as_pattern ? table.firstChild(first) : first;
    if (entered < 0) return [];
    return [table.kind[entered] === Kind.call ? callee(table, entered) : entered];
  });
}

function isGuardedByCallers(
  project: Project,
  info: ClassInfo,
  fn: FunctionFact,
  covers: Covers,
  depth: number,
): boolean {
  if (!fn.name.startsWith("_") || fn.name.startsWith("__")) return false;
  const { table } = info.file;
  const calls = info.fact.methods
    .filter((method) => method !== fn)
    .flatMap((method) =>
      method.calls
        .filter((call) => calledName(table, call) === fn.name && table.textOf(receiver(table, call)) === "self")
        .map((call) => ({ method, call })),
    );
  return (
    calls.length > 0 && calls.every(({ method, call }) => isGuarded(project, info, method, call, covers, depth + 1))
  );
}

/** Whether a helper, decorator or context manager catches. */
function catches(project: Project, file: ProjectFile, expression: number, fn: FunctionFact, covers: Covers): boolean {
  const name = dottedName(file.table, expression);
  if (name === null) return false;
  if (/^(?:self|cls)\.\w+$/.test(name)) {
    const method = project.values.selfClass(fn)?.method(name.slice(name.indexOf(".") + 1));
    if (method) return hasClause(method.info.file, method.fact, covers);
    return SAYS_GUARD.test(name);
  }
  const symbol = project.symbols.resolve(file, name, fn);
  switch (symbol?.kind) {
    case "function":
      return hasClause(symbol.file, symbol.fact, covers);
    case "class":
      return project
        .classInfo(symbol.fact)
        .lineage.some(({ file: home, fact }) => fact.methods.some((method) => isCatchingMethod(home, method, covers)));
    case "builtin":
      return false;
    default:
      return SAYS_GUARD.test(name);
  }
}

const hasClause = (file: ProjectFile, fn: FunctionFact, covers: Covers): boolean =>
  withNested(fn).some((one) => one.excepts.some((clause) => covers(file, clause, one)));

/** `__exit__` that raises another error or says that it has dealt with one; `__call__` of a decorator that catches. */
function isCatchingMethod(file: ProjectFile, method: FunctionFact, covers: Covers): boolean {
  if (method.name === "__call__") return hasClause(file, method, covers);
  if (!/^__a?exit__$/.test(method.name)) return false;
  const { table } = file;
  return (
    method.raises.length > 0 ||
    method.returns.some((node) => !/^(?:|None|False)$/.test(table.textOf(table.firstChild(node))))
  );
}
