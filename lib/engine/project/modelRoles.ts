import type { FunctionFact } from "../facts/fileFacts";
import { argument } from "../facts/expressions";
import type { ClassInfo } from "./classes";
import { type Handler, dependencyOfParameter } from "./http";
import { isCrudMethod, snakeCase } from "./naming";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { leafTypes, type TypeRef, typeOfNode } from "./types";

/** Where a Pydantic model is used. */
export interface ModelRole {
  /** The body of a handler, or a parameter of a Store or Service CRUD method. */
  isInput: boolean;
  /** What a handler or a Service CRUD method answers. */
  isOutput: boolean;
  /** The type of another model's field. */
  isField: boolean;
  /** Another model's base. */
  isBase: boolean;
}

const rolesByProject = new WeakMap<Project, ReadonlyMap<ClassInfo, ModelRole>>();
const UNUSED: ModelRole = { isInput: false, isOutput: false, isField: false, isBase: false };

/** How a model is used across the project; computed once a project. */
export function modelRole(project: Project, info: ClassInfo): ModelRole {
  let roles = rolesByProject.get(project);
  if (!roles) {
    roles = findRoles(project);
    rolesByProject.set(project, roles);
  }
  return roles.get(info) ?? UNUSED;
}

function findRoles(project: Project): ReadonlyMap<ClassInfo, ModelRole> {
  const roles = new Map<ClassInfo, ModelRole>();
  const mark = (types: readonly TypeRef[], role: keyof ModelRole): void => {
    for (const type of types) {
      if (!type.info?.isPydanticModel) continue;
      const known = roles.get(type.info) ?? { ...UNUSED };
      known[role] = true;
      roles.set(type.info, known);
    }
  };
  for (const file of project.files) {
    if (file.isTest) continue;
    for (const handler of file.handlers) {
      mark(bodyTypes(project, handler), "isInput");
      mark(answerTypes(project, handler), "isOutput");
    }
    for (const info of file.classes) {
      if (info.isStore || info.isService) markMethods(project, file, info, mark);
      if (!info.isPydanticModel) continue;
      for (const field of info.fact.fields) {
        const type = typeOfNode(project, file, field.annotation);
        if (type) mark(leafTypes(type), "isField");
      }
      for (const base of info.lineage.slice(1)) {
        const known = roles.get(base) ?? { ...UNUSED };
        roles.set(base, { ...known, isBase: true });
      }
    }
  }
  return roles;
}

function markMethods(
  project: Project,
  file: ProjectFile,
  info: ClassInfo,
  mark: (types: readonly TypeRef[], role: keyof ModelRole) => void,
): void {
  for (const method of info.fact.methods) {
    if (!isCrudMethod(project, info, method)) continue;
    for (const parameter of method.parameters) {
      const type = typeOfNode(project, file, parameter.annotation, method);
      if (type) mark(leafTypes(type), "isInput");
    }
    const returns = info.isService ? typeOfNode(project, file, method.returnType, method) : null;
    if (returns) mark(leafTypes(returns), "isOutput");
  }
}

/** The types of a handler's body parameters: models that come by no dependency, query, path, header or cookie. */
function bodyTypes(project: Project, handler: Handler): readonly TypeRef[] {
  const { file, fact } = handler;
  if (handler.methods.every((method) => method === "get" || method === "head" || method === "options")) return [];
  return fact.parameters.flatMap((parameter) => {
    const type = typeOfNode(project, file, parameter.annotation, fact);
    if (!type || isNotBody(project, file, fact, parameter, type)) return [];
    return leafTypes(type);
  });
}

const NOT_BODY = /^(?:fastapi\.)?(?:Depends|Security|Query|Path|Header|Cookie)\(/;

function isNotBody(
  project: Project,
  file: ProjectFile,
  fact: FunctionFact,
  parameter: FunctionFact["parameters"][number],
  type: TypeRef,
): boolean {
  if (type.metadata.some((text) => NOT_BODY.test(text))) return true;
  if (parameter.default >= 0 && NOT_BODY.test(file.table.textOf(parameter.default))) return true;
  return dependencyOfParameter(project, file, fact, parameter) !== null;
}

/** What a handler answers: its `response_model`, else its return annotation. */
export function answerTypes(project: Project, handler: Handler): readonly TypeRef[] {
  const { file, fact } = handler;
  const declared = argument(file.table, handler.decorator, "response_model");
  const type = typeOfNode(project, file, declared >= 0 ? declared : fact.returnType, fact);
  return type ? leafTypes(type) : [];
}

/** Nouns that a bare `In` may follow: the project's models and features, in camel case. */
export function knownNouns(project: Project): ReadonlySet<string> {
  const camel = (noun: string): string =>
    noun
      .split("_")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("");
  const nouns = new Set<string>();
  for (const info of project.classes) if (info.isOrmModel) nouns.add(info.name);
  for (const { name } of project.features) {
    if (name === null) continue;
    nouns.add(camel(snakeCase(name)));
    nouns.add(camel(snakeCase(name)).replace(/s$/, ""));
  }
  return nouns;
}
