import { argument, calledName } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { ProjectFile } from "./projectFile";
import type { Resolved } from "./symbols";
import type { TypeRef } from "./types";

/** Whether a session is asynchronous, synchronous, or only known by its conventional name. */
export type SessionKind = "async" | "sync" | "by-name";

const ASYNC = new Set(["AsyncSession", "async_scoped_session"]);
const SYNC = new Set(["Session", "scoped_session"]);
/** Libraries whose `Session` is another thing. */
const OTHER_SESSIONS = /^(requests|aiohttp|httpx|boto3|aioboto3|botocore|tensorflow|starlette|curl_cffi|niquests)\b/;

/** Whether a type is SQLAlchemy's (or SQLModel's) session. */
export function sessionKindOf(type: TypeRef): SessionKind | null {
  if (type.symbol?.kind === "external" && OTHER_SESSIONS.test(type.symbol.name)) return null;
  if (type.info) {
    if (type.info.isOrmModel || type.info.isPydanticModel) return null;
    if (type.info.hasExternalBase("AsyncSession")) return "async";
    return type.info.hasExternalBase("Session") && !type.info.externalBases.some((name) => OTHER_SESSIONS.test(name))
      ? "sync"
      : null;
  }
  // `from … import AsyncSession as _AsyncSession`
  const name = type.symbol?.kind === "external" ? lastPart(type.symbol.name) : type.name;
  if (ASYNC.has(name)) return "async";
  if (SYNC.has(name)) return "sync";
  return null;
}

/** Whether a name stands for another library's `Session` or client. */
export const isOtherSession = (symbol: Resolved | null): boolean =>
  symbol?.kind === "external" && OTHER_SESSIONS.test(symbol.name);

/**
 * What a factory of sessions gives when it is called: `sessionmaker(...)`, `async_sessionmaker(...)`, or null for another expression.
 * @param value the expression that the factory is bound to
 */
export function sessionMadeBy(file: ProjectFile, value: number): "async" | "sync" | null {
  const { table } = file;
  if (value < 0 || table.kind[value] !== Kind.call) return null;
  switch (calledName(table, value)) {
    case "async_sessionmaker":
    case "async_scoped_session":
      return "async";
    case "sessionmaker":
      return /Async\w*Session/.test(table.textOf(argument(table, value, "class_"))) ? "async" : "sync";
    case "scoped_session": {
      const maker = argument(table, value, "session_factory", 0);
      return sessionMadeBy(file, maker) ?? "sync";
    }
    default:
      return null;
  }
}

/** Names that mean a session where nothing says more. */
export const SESSION_NAMES: ReadonlySet<string> = new Set(["db", "session"]);

/** Methods of a session that query or write. */
export const SESSION_DATA_METHODS: ReadonlySet<string> = new Set([
  "execute",
  "scalar",
  "scalars",
  "get",
  "add",
  "add_all",
  "delete",
  "merge",
  "commit",
  "flush",
  "refresh",
  "query",
  "stream",
]);

/** SQLAlchemy's functions that build a statement. */
export const STATEMENT_BUILDERS: ReadonlySet<string> = new Set(["select", "insert", "update", "delete", "text"]);
