import type { FunctionFact } from "../../facts/fileFacts";
import { callArguments, calledName, callee, receiver } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { columnNamed } from "../../project/columns";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { withNested } from "../../project/sessionCalls";
import { builderOf, modelsOf } from "../../project/statements";
import { leafTypes } from "../../project/types";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const SCOPE = "user_id";
const STATEMENTS: ReadonlySet<string> = new Set(["select", "update", "delete", "query"]);
const MAX_DEPTH = 4;

export const unscopedQuery = defineRule({
  code: "SEC002",
  name: "unscoped-query",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["C9", "R15"],
  summary: "A store method is told whose records are meant and reads everyone's.",
  rationale: `The payload says who asks, the table says who owns, and the query asks for neither: whoever knows or guesses an identifier gets another
person's record. Tests do not show it, because in them there is only one user.`,
  whenNotToUse: "In a method for administrators, where the user is only noted down.",
  messages: {
    unscoped:
      "`{method}` is given `user_id` and does not use it, so `{model}` is read or changed whoever owns it: add `{model}.user_id == {source}`.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const store of file.stores) {
        for (const method of store.fact.methods) {
          const scope = scopeOf(project, file, method);
          if (scope === null || usesScope(project, file, method, scope, 0)) continue;
          const statement = unscopedStatement(project, file, method);
          if (!statement) continue;
          report({
            file,
            node: statement.node,
            message: "unscoped",
            data: {
              method: `${store.name}.${method.name}`,
              model: statement.model.name,
              source: scope.payload === null ? SCOPE : `${scope.payload}.${SCOPE}`,
            },
          });
        }
      }
    }
  },
});

/** How a method is told whose records are meant: by a parameter `user_id`, or by a payload (its parameter's name) that has it. */
interface Scope {
  readonly payload: string | null;
}

function scopeOf(project: Project, file: ProjectFile, method: FunctionFact): Scope | null {
  if (method.parameter(SCOPE)) return { payload: null };
  for (const parameter of method.parameters) {
    const type = project.type(file, parameter.annotation, method);
    if (type?.info?.isPydanticModel && leafTypes(type)[0] === type && type.info.field(SCOPE))
      return { payload: parameter.name };
  }
  return null;
}

/**
 * Whether a function uses `user_id` in some way, or hands the payload to something that does or that is not known.
 * The parameter itself is no use of it.
 */
function usesScope(project: Project, file: ProjectFile, fn: FunctionFact, scope: Scope, depth: number): boolean {
  const { table } = file;
  const end = table.next[fn.body] as number;
  for (let node = fn.body; node >= 0 && node < end; node++) {
    const kind = table.kind[node];
    if (kind === Kind.identifier && table.textOf(node) === SCOPE) return true;
    if (kind === Kind.string_content && table.textOf(node).includes(SCOPE)) return true;
    if (scope.payload === null || kind !== Kind.identifier || table.textOf(node) !== scope.payload) continue;
    if (table.field[node] === Field.name && table.kind[table.parent[node] as number] === Kind.keyword_argument)
      continue;
    if (handsOn(project, file, fn, node, depth)) return true;
  }
  return false;
}

/** What a use of the whole payload does: `payload.uuid` is none of its other fields. */
function handsOn(project: Project, file: ProjectFile, fn: FunctionFact, use: number, depth: number): boolean {
  const { table } = file;
  const up = table.parent[use] as number;
  if (table.kind[up] === Kind.attribute && table.field[use] === Field.object) {
    // `payload.model_dump()` holds all fields; `payload.uuid` one.
    return table.kind[table.parent[up] as number] === Kind.call && table.field[up] === Field.function;
  }
  let argument = use;
  let call = up;
  if (table.kind[call] === Kind.keyword_argument) {
    argument = call;
    call = table.parent[call] as number;
  }
  if (table.kind[call] !== Kind.argument_list) return true;
  call = table.parent[call] as number;
  // Logging it is no use.
  if (/^(?:debug|info|warning|error|exception|print)$/.test(calledName(table, call))) return false;
  const target = calledFunction(project, file, call, fn);
  if (!target || depth >= MAX_DEPTH) return true;
  const all = callArguments(table, call);
  const position = all.findIndex((one) => one.node === argument);
  const keyword = all[position]?.name ?? null;
  const offset = receiver(table, call) >= 0 && target.fact.owner ? 1 : 0;
  const parameter = keyword === null ? target.fact.parameters[position + offset] : target.fact.parameter(keyword);
  return parameter ? usesScope(project, target.file, target.fact, { payload: parameter.name }, depth + 1) : true;
}

function calledFunction(
  project: Project,
  file: ProjectFile,
  call: number,
  fn: FunctionFact,
): { readonly file: ProjectFile; readonly fact: FunctionFact } | null {
  const method = project.values.method(file, call, fn);
  if (method) return { file: method.info.file, fact: method.fact };
  const symbol = project.symbols.resolveNode(file, callee(file.table, call), fn);
  return symbol?.kind === "function" ? symbol : null;
}

/** The method's first statement on a model that has owners. */
function unscopedStatement(
  project: Project,
  file: ProjectFile,
  method: FunctionFact,
): { readonly node: number; readonly model: ClassInfo } | null {
  const { table } = file;
  for (const fn of withNested(method)) {
    for (const call of fn.calls) {
      const name = calledName(table, call);
      const builder = builderOf(project, file, call, fn);
      const isGet =
        name === "get" && builder === null && project.values.session(file, receiver(table, call), fn) !== null;
      if (!isGet && (builder === null || !STATEMENTS.has(builder))) continue;
      const model = modelsOf(project, file, call, fn).find((info) => columnNamed(project, info, SCOPE) !== null);
      if (model) return { node: call, model };
    }
  }
  return null;
}
