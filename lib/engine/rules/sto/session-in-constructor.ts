import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import { calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { SESSION_NAMES, type SessionKind, sessionKindOf } from "../../project/sessions";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

/** Libraries of data that no SQL session reaches: a store over one of them has its own connection. */
const OTHER_DATA =
  /^(?:redis|aioredis|coredis|motor|pymongo|beanie|elasticsearch|opensearchpy|boto3|aioboto3|botocore|aiobotocore|cassandra|neo4j|qdrant_client|chromadb|weaviate|aiofiles|httpx|aiohttp)\b/;

/** Names that say that the store keeps its data elsewhere. */
const OTHER_MEDIUM = /^_?(?:InMemory|Memory|Redis|Fake|Dummy|Null|NoOp|Mongo|S3|Elastic|File|Disk|Http|Cached?)[A-Z]/;

export const sessionInConstructor = defineRule({
  code: "STO001",
  name: "session-in-constructor",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S1"],
  summary: "A Store class is not given its `AsyncSession` by its constructor.",
  rationale: `A store that is made with its session belongs to one unit of work: all its methods see the same transaction, and a
dependency factory or a test hands the session over in one place. Where every method takes a session of its own, each caller must carry one
around, the layer above learns about the database, and two calls of what looks like one operation may run in two transactions.`,
  whenNotToUse: "In a store over something that has no session, such as a search index or files.",
  messages: {
    constructor: "`{store}` is made without a session: take `db: AsyncSession` in `__init__` and keep it as `self.db`.",
    parameter: "`{method}` takes a session as `{parameter}`: use the one that the constructor of `{store}` took.",
  },
  file(file, { project, report }) {
    for (const store of file.stores) {
      if (store.hasUnknownBase || isAbstract(store)) continue;
      const parameters = store.fact.methods.flatMap((method) => sessionParameters(project, store, method));
      if (project.takesSession(store)) {
        for (const { method, parameter, kind } of parameters) {
          if (kind === "sync") continue;
          const data = { method: `${store.name}.${method.name}`, parameter: parameter.name, store: store.name };
          report({ file, node: parameter.nameNode, message: "parameter", data });
        }
        continue;
      }
      if (!hasInstanceMethods(store) || mayTakeSession(project, store)) continue;
      if (parameters.length === 0 && OTHER_MEDIUM.test(store.name)) continue;
      // A synchronous session is STO004's to speak of; a constructor that lacks one is reported where it is written.
      if (parameters.length > 0 && parameters.every(({ kind }) => kind === "sync")) continue;
      if (isBlamedOnBase(store)) continue;
      report({ file, node: store.fact.nameNode, message: "constructor", data: { store: store.name } });
    }
  },
});

interface SessionParameter {
  readonly method: FunctionFact;
  readonly parameter: ParameterFact;
  readonly kind: SessionKind;
}

function sessionParameters(project: Project, store: ClassInfo, method: FunctionFact): SessionParameter[] {
  if (method.name === "__init__" || isSyncStatic(store, method) || isAlternativeConstructor(store, method)) return [];
  return method.parameters.flatMap((parameter) => {
    const type = typeOfNode(project, store.file, parameter.annotation, method);
    const kind = type
      ? sessionKindOf(type)
      : parameter.annotation < 0 && SESSION_NAMES.has(parameter.name)
        ? "by-name"
        : null;
    return kind ? [{ method, parameter, kind }] : [];
  });
}

const hasDecorator = (store: ClassInfo, method: FunctionFact, name: string): boolean =>
  method.decorators.some((node) => store.file.table.textOf(node) === name);

const isSyncStatic = (store: ClassInfo, method: FunctionFact): boolean =>
  method.name.startsWith("sync_") && hasDecorator(store, method, "staticmethod");

/** A class method that builds the store: `return cls(session)`. */
function isAlternativeConstructor(store: ClassInfo, method: FunctionFact): boolean {
  return (
    hasDecorator(store, method, "classmethod") &&
    method.calls.some((call) => calledName(store.file.table, call) === "cls")
  );
}

function isAbstract(store: ClassInfo): boolean {
  if (/Mixin$/.test(store.name)) return true;
  const { table } = store.file;
  return (
    store.bases.some((base) => base.kind === "external" && /(^|\.)ABC$/.test(base.name)) ||
    /\bABCMeta$/.test(table.textOf(store.fact.keywords.get("metaclass") ?? -1))
  );
}

function hasInstanceMethods(store: ClassInfo): boolean {
  return store.lineage.some((info) =>
    info.fact.methods.some(
      (method) =>
        !/^__\w+__$/.test(method.name) &&
        !hasDecorator(info, method, "staticmethod") &&
        !hasDecorator(info, method, "classmethod"),
    ),
  );
}

/** Whether something that the constructor takes cannot be told from a session, carries one, or stands for data without sessions. */
function mayTakeSession(project: Project, store: ClassInfo): boolean {
  const found = store.method("__init__");
  if (!found) return false;
  const { info, fact } = found;
  for (const parameter of fact.parameters.slice(1)) {
    if (parameter.kind === "variadic" || parameter.kind === "keywords") return true;
    const type = typeOfNode(project, info.file, parameter.annotation, fact);
    if (!type) {
      if (/session|^db|conn|database/i.test(parameter.name)) return true;
      continue;
    }
    if (sessionKindOf(type)) return true;
    if (type.name === "|" || type.symbol?.kind === "variable" || (type.symbol === null && type.name !== "None"))
      return true;
    if (type.symbol?.kind === "external" && (OTHER_DATA.test(type.symbol.name) || type.symbol.name.startsWith(".")))
      return true;
    if (
      type.info &&
      (type.info.hasUnknownBase ||
        project.takesSession(type.info) ||
        project.values.hasAttribute(type.info, "session") ||
        project.values.hasAttribute(type.info, "db"))
    )
      return true;
  }
  return false;
}

/** Whether the constructor comes from a Store class of the project that is reported itself: one fault, one report. */
function isBlamedOnBase(store: ClassInfo): boolean {
  if (store.fact.method("__init__")) return false;
  return store.lineage.slice(1).some((base) => base.isStore && !isAbstract(base) && hasInstanceMethods(base));
}
