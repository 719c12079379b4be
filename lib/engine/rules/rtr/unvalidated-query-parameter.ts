import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import { isCollection, type TypeRef } from "../../project/types";
import { fullPaths, type HandlerFunction, handlerFunctions, pathParameters, routesUnder } from "../../project/handlers";
import { dependencyOfParameter } from "../../project/http";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const BUILTIN_SCALARS: ReadonlySet<string> = new Set(["int", "str", "float"]);
const IMPORTED_SCALARS: ReadonlySet<string> = new Set(["datetime.datetime", "datetime.date", "uuid.UUID"]);
const LITERALS: readonly number[] = [
  Kind.integer,
  Kind.float,
  Kind.string,
  Kind.concatenated_string,
  Kind.none,
  Kind.list,
  Kind.unary_operator,
  Kind.true,
  Kind.false,
  Kind.ellipsis,
];

export const unvalidatedQueryParameter = defineRule({
  code: "RTR011",
  name: "unvalidated-query-parameter",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["R5", "R13"],
  summary: "A query parameter of a GET handler has no `Query(...)`.",
  rationale: `A bare \`limit: int = 10\` also takes ten million, and a bare \`name: str\` a megabyte of text. \`Query(...)\` states the bounds
where the parameter is declared: requests beyond them are answered with 422 before any code runs, and the documentation says what is allowed.`,
  whenNotToUse: "For a parameter that truly admits every value of its type.",
  messages: {
    query:
      "The query parameter `{parameter}` of `{handler}` is not validated: write `{parameter}: Annotated[{type}, Query(...)]` with its bounds.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const handler of handlerFunctions(file)) {
        const inPath = namesInPaths(project, handler);
        if (inPath === "anything") continue;
        for (const parameter of handler.fact.parameters) {
          if (inPath.names.has(parameter.name)) continue;
          // A parameter with a default is in no path, whatever the path is.
          if (!inPath.complete && parameter.default < 0) continue;
          const type = bareScalar(project, handler, parameter);
          if (type === null) continue;
          report({
            file,
            node: parameter.nameNode,
            message: "query",
            data: { parameter: parameter.name, handler: handler.fact.name, type },
          });
        }
      }
    }
  },
});

/** The parameters that the handler's paths name. `anything` where it answers no GET, or where a path or prefix is not literal. */
function namesInPaths(
  project: Project,
  handler: HandlerFunction,
): { readonly names: ReadonlySet<string>; readonly complete: boolean } | "anything" {
  const routes = routesUnder(handler, ["get"]);
  if (routes.length === 0) return "anything";
  const names = new Set<string>();
  let complete = true;
  // A parameter of any of the handler's routes may be in the path.
  for (const route of handler.routes) {
    if (route.path === null) return "anything";
    const paths = fullPaths(project, route);
    if (paths === null && route.router !== null) return "anything";
    if (paths === null) complete = false;
    for (const path of paths ?? [route.path]) for (const name of pathParameters(path)) names.add(name);
  }
  return { names, complete };
}

/** The type as written, where the parameter is a scalar (or a list of one) about which nothing more is said; else null. */
function bareScalar(project: Project, { file, fact }: HandlerFunction, parameter: ParameterFact): string | null {
  const { table } = file;
  if (parameter.annotation < 0 || parameter.kind === "variadic" || parameter.kind === "keywords") return null;
  if (isFirstOfMethod(fact, parameter)) return null;
  const type = project.type(file, parameter.annotation, fact);
  if (!type || type.metadata.length > 0 || !isScalarOrList(type)) return null;
  if (parameter.default >= 0) {
    const value = table.unwrap(parameter.default);
    // A call says more (`Query(...)`, `Depends(...)`), and what a name stands for may do so too.
    const isPlain = LITERALS.includes(table.kind[value] as number) || isPlainConstant(project, file, fact, value);
    if (!isPlain) return null;
  }
  if (dependencyOfParameter(project, file, fact, parameter)) return null;
  return table.textOf(parameter.annotation);
}

const isFirstOfMethod = (fact: FunctionFact, parameter: ParameterFact): boolean =>
  fact.owner !== null && fact.parameters[0] === parameter;

/** `DEFAULT_LIMIT`, bound to a literal. */
function isPlainConstant(project: Project, file: ProjectFile, fact: FunctionFact, value: number): boolean {
  const symbol = project.symbols.resolveNode(file, value, fact.parent);
  if (symbol?.kind !== "variable" || symbol.binding.value < 0) return false;
  return LITERALS.includes(symbol.file.table.kind[symbol.binding.value] as number);
}

function isScalarOrList(type: TypeRef): boolean {
  if (isCollection(type)) {
    const inner = type.args[0];
    return (
      type.symbol !== null &&
      type.args.length === 1 &&
      inner !== undefined &&
      inner.metadata.length === 0 &&
      isScalar(inner)
    );
  }
  return isScalar(type);
}

function isScalar(type: TypeRef): boolean {
  if (type.symbol?.kind === "builtin") return BUILTIN_SCALARS.has(type.symbol.name) && type.args.length === 0;
  return type.symbol?.kind === "external" && IMPORTED_SCALARS.has(type.symbol.name);
}
