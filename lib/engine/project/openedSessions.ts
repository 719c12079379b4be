import type { FunctionFact } from "../facts/fileFacts";
import { calledName, callee, receiver } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { sessionMadeBy } from "./sessions";
import { lastAssignedValue } from "./statements";

const CONVENTIONAL =
  /^(?:async_session|async_session_?maker|async_session_factory|AsyncSessionLocal|AsyncSessionMaker|AsyncSessionFactory|SessionLocal|SessionMaker|SessionFactory|session_?maker|session_factory|async_db_session)$/;
const MAKERS: ReadonlySet<string> = new Set(["async_sessionmaker", "sessionmaker"]);
const SQLALCHEMY = /^(?:sqlalchemy|sqlmodel)\b/;

/** Whether the call opens a session, and of which kind; null where it does not, or where that is not known. */
export function openedBy(
  project: Project,
  file: ProjectFile,
  call: number,
  within: FunctionFact | null,
): "async" | "sync" | null {
  const { table } = file;
  const name = calledName(table, call);
  const object = receiver(table, call);
  const isConstructor = name === "AsyncSession" || name === "Session";
  const isConventional = CONVENTIONAL.test(name);
  const kindByName = (): "async" | "sync" =>
    /async/i.test(name) ? "async" : within && !within.isAsync ? "sync" : "async";
  if (object >= 0) {
    // `self.session_factory()`, whose annotation or value says that it makes sessions.
    if (makersOf(project).has(name)) {
      const symbol = project.symbols.resolveNode(file, callee(table, call), within);
      if (symbol?.kind === "variable") return madeBy(symbol.file, symbol.binding.value);
    }
    if (!/session/i.test(name) || !/^(?:self|cls)(?:\.|$)/.test(table.textOf(object))) {
      const symbol = isConstructor ? project.symbols.resolveNode(file, callee(table, call), within) : null;
      return symbol?.kind === "external" && SQLALCHEMY.test(symbol.name) ? kindByName() : null;
    }
    const type = project.values.of(file, callee(table, call), within).type;
    if (!type || !MAKERS.has(type.name)) return null;
    return type.name === "async_sessionmaker" ? "async" : "sync";
  }
  if (!isConstructor && !isConventional && !/session/i.test(name)) {
    const isLocal = within !== null && makesMakers(file) && file.localNames(within).has(name);
    if (!isLocal && !makersOf(project).has(name)) return null;
  }
  const symbol = project.symbols.resolveNode(file, callee(table, call), within);
  switch (symbol?.kind) {
    case "external":
      if (isConstructor) return SQLALCHEMY.test(symbol.name) ? kindByName() : null;
      return isConventional && !SQLALCHEMY.test(symbol.name) && !MAKERS.has(lastPart(symbol.name))
        ? kindByName()
        : null;
    case "variable":
      return madeBy(symbol.file, symbol.binding.value);
    case "class":
    case "function":
    case "module":
    case "builtin":
      return null;
    default: {
      if (within) {
        const made = madeBy(file, lastAssignedValue(file, name, call, within));
        if (made) return made;
        const type = project.values.of(file, callee(table, call), within).type;
        if (type) return MAKERS.has(type.name) ? (type.name === "async_sessionmaker" ? "async" : "sync") : null;
        for (let scope: FunctionFact | null = within; scope; scope = scope.parent)
          if (scope.parameter(name) || file.localNames(scope).has(name)) return null;
      }
      return isConventional ? kindByName() : null;
    }
  }
}

/** What the sessions of `sessionmaker(...)` or `async_sessionmaker(...)` are; null for a registry or anything else. */
function madeBy(file: ProjectFile, value: number): "async" | "sync" | null {
  if (value < 0 || file.table.kind[value] !== Kind.call || !MAKERS.has(calledName(file.table, value))) return null;
  return sessionMadeBy(file, value);
}

const makerFiles = new WeakMap<ProjectFile, boolean>();

/** Whether the file says `sessionmaker` at all. */
function makesMakers(file: ProjectFile): boolean {
  const known = makerFiles.get(file);
  if (known !== undefined) return known;
  const found = file.table.text.includes("sessionmaker");
  makerFiles.set(file, found);
  return found;
}

const makers = new WeakMap<Project, ReadonlySet<string>>();

/** Names that some module of the project binds to a session maker. */
function makersOf(project: Project): ReadonlySet<string> {
  const known = makers.get(project);
  if (known) return known;
  const names = new Set<string>();
  for (const file of project.files) {
    for (const { nameNode, value } of file.facts.variables)
      if (madeBy(file, value)) names.add(file.table.textOf(nameNode));
  }
  makers.set(project, names);
  return names;
}
