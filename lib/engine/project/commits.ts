import type { FunctionFact } from "../facts/fileFacts";
import { argument, callArguments, calledName, callee, dottedName, receiver } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Field, Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { withNested } from "./sessionCalls";
import { statementOf } from "./statements";

/** A write in a Store's public method that neither the method nor what it calls commits. */
export interface UncommittedWrite {
  readonly store: ClassInfo;
  readonly method: FunctionFact;
  /** The first write, or the call of the private helper that writes. */
  readonly node: number;
  /** What is called there: `self.db.add`. */
  readonly call: string;
  /** The session's expression. */
  readonly session: string;
}

const WRITES = /^(?:add|add_all|delete|merge|bulk_\w+)$/;
const EXECUTES: ReadonlySet<string> = new Set(["execute", "scalar", "scalars"]);
/** Decorators that say nothing about transactions. */
const PLAIN_DECORATORS =
  /^(?:staticmethod|classmethod|(?:typing\.|typing_extensions\.)?(?:override|overload|final)|(?:abc\.)?abstractmethod|property|(?:functools\.)?(?:cache|lru_cache|cached_property)\b.*)$/;

/** A call that writes through a session: its node, or -1. */
export function firstWrite(project: Project, file: ProjectFile, fn: FunctionFact): number {
  return fn.calls.find((call) => isWrite(project, file, fn, call)) ?? -1;
}

/** Whether a call adds, deletes or merges on a session, or executes an `insert`, `update` or `delete` on one. */
export function isWrite(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  const name = calledName(table, call);
  const executes = EXECUTES.has(name);
  if (!executes && !WRITES.test(name)) return false;
  if (!project.values.session(file, receiver(table, call), fn)) return false;
  if (!executes) return true;
  const statement = statementOf(project, file, argument(table, call, "statement", 0), fn);
  if (statement?.builder === "text") {
    return /^\s*(?:insert|update|delete)\b/i.test(stringValue(table, argument(table, statement.root, "text", 0)) ?? "");
  }
  return statement?.builder === "insert" || statement?.builder === "update" || statement?.builder === "delete";
}

/** Whether the function itself (nested ones included) commits or opens a block that does. */
function commitsItself(file: ProjectFile, fn: FunctionFact): boolean {
  const { table } = file;
  return withNested(fn).some((one) => one.calls.some((call) => isCommit(calledName(table, call))));
}

const isCommit = (name: string): boolean => name === "commit" || name === "begin";

/** The writes of a Store's own public methods that are committed neither there nor in what the methods call. */
export function writesWithoutCommit(project: Project, store: ClassInfo): UncommittedWrite[] {
  const { file } = store;
  const { table } = file;
  return store.publicMethods.flatMap((method) => {
    if (method.decorators.some((node) => !PLAIN_DECORATORS.test(table.textOf(node)))) return [];
    const node = firstWriteThrough(project, store, method);
    if (node < 0 || mayCommit(project, store, method, new Set())) return [];
    const session = receiver(table, node);
    return [
      {
        store,
        method,
        node,
        call: dottedName(table, callee(table, node)) ?? calledName(table, node),
        session: table.textOf(session),
      },
    ];
  });
}

/** The method's first write, or its first call of a private helper of the class that writes; -1 where it does not write. */
function firstWriteThrough(project: Project, store: ClassInfo, method: FunctionFact): number {
  const { file } = store;
  for (const fn of withNested(method)) {
    for (const call of fn.calls) {
      if (isWrite(project, file, fn, call)) return call;
      const helper = ownMethod(file, store, call);
      if (
        helper &&
        helper.fact.name.startsWith("_") &&
        helper.fact !== method &&
        firstWrite(project, helper.info.file, helper.fact) >= 0
      )
        return call;
    }
  }
  return -1;
}

/** The method of the class that `self.x()`, `cls.x()` or `super().x()` calls. */
function ownMethod(file: ProjectFile, store: ClassInfo, call: number): { info: ClassInfo; fact: FunctionFact } | null {
  const { table } = file;
  const object = receiver(table, call);
  if (object < 0) return null;
  const name = calledName(table, call);
  const text = table.textOf(object);
  if (text === "self" || text === "cls" || text === store.name) return store.method(name);
  if (!text.startsWith("super(")) return null;
  const above = store.lineage.slice(1).find((info) => info.fact.method(name));
  const fact = above?.fact.method(name);
  return above && fact ? { info: above, fact } : null;
}

/** Whether the method commits, itself or in something it calls, or calls what is not known with its session. */
function mayCommit(project: Project, store: ClassInfo, method: FunctionFact, seen: Set<FunctionFact>): boolean {
  if (seen.has(method)) return false;
  seen.add(method);
  const file = project.fileOf(method);
  if (!file) return true;
  if (commitsItself(file, method)) return true;
  const { table } = file;
  for (const fn of withNested(method)) {
    for (const call of fn.calls) {
      const own = ownMethod(file, store, call);
      if (own) {
        if (mayCommit(project, store, own.fact, seen)) return true;
        continue;
      }
      const object = receiver(table, call);
      const text = object < 0 ? "" : table.textOf(object);
      if ((text === "self" || text.startsWith("super(")) && store.hasUnknownBase) return true;
      // Another object's method, or a function that is handed the session.
      const reached = object < 0 ? null : project.values.method(file, call, fn);
      if (reached) {
        if (mayCommit(project, reached.on, reached.fact, seen)) return true;
        continue;
      }
      if (!handsSession(project, file, fn, call)) continue;
      const target = project.symbols.resolveNode(file, callee(table, call), fn);
      if (target?.kind === "function") {
        if (mayCommit(project, store, target.fact, seen)) return true;
      } else if (target?.kind !== "class" && target?.kind !== "builtin") return true;
    }
  }
  return false;
}

function handsSession(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  return callArguments(file.table, call).some(({ value }) => project.values.session(file, value, fn) !== null);
}

/** Whether something in the project commits for all stores: a session dependency, middleware, a route class, a unit of work, autocommit. */
export function commitsOutside(project: Project): boolean {
  return project.files.some((file) => {
    if (file.isTest) return false;
    const { table, facts } = file;
    if (facts.calls.some((call) => isAutocommit(file, call))) return true;
    return facts.functions.some((fn) => {
      if (fn.calls.some((call) => isAutocommit(file, call))) return true;
      const owner = project.values.selfClass(fn);
      if (owner?.isStore || owner?.isService) return false;
      const isSessionDependency = fn.yields.length > 0;
      const isMiddleware = fn.decorators.some((node) => /\.middleware\b/.test(table.textOf(node)));
      if (!isSessionDependency && !isMiddleware && !isOuterClass(file, owner) && !isWrapper(fn)) return false;
      return fn.calls.some((call) => isCommit(calledName(table, call)) && !isEngineCall(file, call));
    });
  });
}

/** `engine.begin()`: a connection of its own, not the stores' session. */
const isEngineCall = (file: ProjectFile, call: number): boolean =>
  /engine/i.test(file.table.textOf(receiver(file.table, call)));

/** Middleware, a route class, a unit of work or a decorator written as a class. */
function isOuterClass(file: ProjectFile, owner: ClassInfo | null): boolean {
  if (!owner) return false;
  if (/unit_?of_?work|uow|transaction|middleware/i.test(owner.name) || /Route$/.test(owner.name)) return true;
  const methods = ["dispatch", "__call__", "__aexit__", "__exit__", "get_route_handler"];
  return (
    methods.some((name) => owner.fact.method(name)) ||
    owner.externalBases.some((name) => /(Middleware|APIRoute)$/.test(lastPart(name)))
  );
}

/** A function inside a function: what a decorator puts around others. */
const isWrapper = (fn: FunctionFact): boolean => fn.parent !== null && fn.parent.owner === null;

function isAutocommit(file: ProjectFile, call: number): boolean {
  const { table } = file;
  const name = calledName(table, call);
  if (!/^(?:async_)?sessionmaker$|^create_(?:async_)?engine$|^execution_options$/.test(name)) return false;
  if (table.textOf(argument(table, call, "autocommit")) === "True") return true;
  return stringValue(table, argument(table, call, "isolation_level"))?.toUpperCase() === "AUTOCOMMIT";
}

const CALLER_DEPTH = 3;

/** The methods among the writes that some caller (of the caller …) in the project commits for. */
export function committingCallers(project: Project, writes: readonly UncommittedWrite[]): ReadonlySet<FunctionFact> {
  const committed = new Set<FunctionFact>();
  const callers = new CallerIndex(project);
  for (const { method } of writes) if (callers.someCommits(method, CALLER_DEPTH)) committed.add(method);
  return committed;
}

interface Caller {
  readonly file: ProjectFile;
  readonly fn: FunctionFact;
  readonly call: number;
}

class CallerIndex {
  readonly #byName = new Map<string, Caller[]>();

  constructor(readonly project: Project) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const fn of file.facts.functions) {
        for (const call of fn.calls) {
          const name = calledName(file.table, call);
          const known = this.#byName.get(name);
          if (known) known.push({ file, fn, call });
          else this.#byName.set(name, [{ file, fn, call }]);
        }
      }
    }
  }

  someCommits(method: FunctionFact, depth: number, seen = new Set<FunctionFact>()): boolean {
    if (depth === 0 || seen.has(method)) return false;
    seen.add(method);
    for (const { file, fn, call } of this.#byName.get(method.name) ?? []) {
      if (fn === method || !this.#reaches(file, fn, call, method)) continue;
      if (commitsItself(file, fn) || this.#helperCommits(file, fn)) return true;
      if (fn.decorators.some((node) => this.#decoratorCommits(file, fn, node))) return true;
      if (this.someCommits(fn, depth - 1, seen)) return true;
    }
    return false;
  }

  #reaches(file: ProjectFile, fn: FunctionFact, call: number, method: FunctionFact): boolean {
    const { project } = this;
    if (receiver(file.table, call) < 0) {
      const target = project.symbols.resolveNode(file, callee(file.table, call), fn);
      return target?.kind === "function" && target.fact === method;
    }
    const reached = project.values.method(file, call, fn);
    if (reached) return reached.fact === method;
    // A receiver whose class is not known may be the store, where its name says so.
    const owner = project.values.of(file, receiver(file.table, call), fn);
    const name = file.table.textOf(receiver(file.table, call));
    return owner.info === null && method.owner !== null && /(?:store|repo|repository|dao|crud|service)s?$/i.test(name);
  }

  /** A private helper of the caller's class that it calls commits. */
  #helperCommits(file: ProjectFile, fn: FunctionFact): boolean {
    const owner = this.project.values.selfClass(fn);
    if (!owner) return false;
    return fn.calls.some((call) => {
      const own = ownMethod(file, owner, call);
      return own !== null && commitsItself(own.info.file, own.fact);
    });
  }

  #decoratorCommits(file: ProjectFile, fn: FunctionFact, node: number): boolean {
    const { table } = file;
    const target = table.kind[node] === Kind.call ? table.child(node, Field.function) : node;
    return /transact|atomic|commit|unit_of_work|uow/i.test(dottedName(table, target) ?? "");
  }
}
