import type { FunctionFact } from "../facts/fileFacts";
import { calledName, callee, receiver } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

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
    if (!/session/i.test(name) || !/^(?:self|cls)(?:\.|$)/.test(table.textOf(object))) {
      const symbol = isConstructor ? project.symbols.resolveNode(file, callee(table, call), within) : null;
      return symbol?.kind === "external" && SQLALCHEMY.test(symbol.name) ? kindByName() : null;
    }
    const type = project.values.of(file, callee(table, call), within).type;
    if (!type || !MAKERS.has(type.name)) return null;
    return type.name === "async_sessionmaker" ? "async" : "sync";
  }
  if (!isConstructor && !isConventional && !/session/i.test(name)) return null;
  const symbol = project.symbols.resolveNode(file, callee(table, call), within);
  switch (symbol?.kind) {
    case "external":
      if (isConstructor) return SQLALCHEMY.test(symbol.name) ? kindByName() : null;
      return isConventional && !SQLALCHEMY.test(symbol.name) && !MAKERS.has(lastPart(symbol.name))
        ? kindByName()
        : null;
    case "variable": {
      const maker = symbol.binding.value;
      const made =
        maker >= 0 && symbol.file.table.kind[maker] === Kind.call ? calledName(symbol.file.table, maker) : "";
      if (!MAKERS.has(made)) return null;
      const value = project.values.of(file, call, within).type;
      return value?.name === "Session" ? "sync" : "async";
    }
    case "class":
    case "function":
    case "module":
    case "builtin":
      return null;
    default: {
      if (within) {
        const type = project.values.of(file, callee(table, call), within).type;
        if (type) return MAKERS.has(type.name) ? (type.name === "async_sessionmaker" ? "async" : "sync") : null;
        for (let scope: FunctionFact | null = within; scope; scope = scope.parent)
          if (scope.parameter(name) || file.localNames(scope).has(name)) return null;
      }
      return isConventional ? kindByName() : null;
    }
  }
}
