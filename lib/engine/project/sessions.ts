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
  if (ASYNC.has(type.name)) return "async";
  if (SYNC.has(type.name)) return "sync";
  return null;
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
