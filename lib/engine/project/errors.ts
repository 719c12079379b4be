import { BUILTIN_EXCEPTIONS } from "./builtins";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { Resolved } from "./symbols";

const ROOT_NAME = /^(?:Base\w*|App\w*|Domain\w*|Application\w*)(?:Error|Exception)$/;

const roots = new WeakMap<Project, ClassInfo | null>();

/** The project's root error, found once a project: the class named by `errors.base`, else one named like a root that derives straight from `Exception`. */
export function rootError(project: Project): ClassInfo | null {
  const known = roots.get(project);
  if (known !== undefined) return known;
  const found = findRootError(project);
  roots.set(project, found);
  return found;
}

function findRootError(project: Project): ClassInfo | null {
  const exceptions = project.classes.filter((info) => !info.file.isTest && info.isException);
  const named = exceptions.find((info) => info.name === project.settings.errorBase);
  if (named) return named;
  return (
    exceptions.find(
      (info) =>
        ROOT_NAME.test(info.name) && info.bases.some((base) => base.kind === "external" && base.name === "Exception"),
    ) ?? null
  );
}

/** Whether a class belongs to the domain family; null where its bases are not all known. */
export function isDomainError(project: Project, info: ClassInfo): boolean | null {
  const root = rootError(project);
  if (root && info.lineage.includes(root)) return true;
  if (info.hasExternalBase("HTTPException") || info.hasExternalBase(project.settings.errorBase)) return true;
  if (info.externalBases.some((name) => ROOT_NAME.test(lastPart(name)))) return true;
  const foreign = info.externalBases.some((name) => !BUILTIN_EXCEPTIONS.has(name));
  const unknown = info.lineage.some((ancestor) => ancestor.bases.some((base) => base.kind === "unknown"));
  return foreign || unknown ? null : false;
}

/** What an exception's name in `raise` or `except` stands for. */
export type ExceptionKind = "domain" | "http" | "builtin" | "orm" | "project" | "third-party" | "unknown";

/** Sorts an exception by where it comes from. `HTTPException` itself is `http`. */
export function exceptionKind(project: Project, symbol: Resolved | null): ExceptionKind {
  if (symbol === null) return "unknown";
  switch (symbol.kind) {
    case "class": {
      const info = project.classInfo(symbol.fact);
      if (!info.isException) return "unknown";
      const domain = isDomainError(project, info);
      return domain === true ? "domain" : domain === false ? "project" : "unknown";
    }
    case "builtin":
      return BUILTIN_EXCEPTIONS.has(symbol.name) ? "builtin" : "unknown";
    case "external": {
      if (lastPart(symbol.name) === "HTTPException") return "http";
      const root = symbol.name.split(".")[0] as string;
      if (
        root === "sqlalchemy" ||
        root === "sqlmodel" ||
        root === "asyncpg" ||
        root === "psycopg" ||
        root === "psycopg2"
      )
        return "orm";
      if (root === "" || symbol.name.startsWith(".")) return "unknown";
      return "third-party";
    }
    case "function":
    case "variable":
    case "module":
      return "unknown";
  }
}
