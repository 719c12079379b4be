import type { FunctionFact } from "../facts/fileFacts";
import { calledName, receiver, withoutAwait } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { lastAssignedValue } from "./statements";
import { tuplePart } from "./storeResults";
import { awaited, leafTypes, type TypeRef, typeOfNode } from "./types";

const MAX_DEPTH = 6;

/**
 * The ORM model that an expression passes on unchanged as a store gave it: the store call itself, a name bound to one, or a part of what
 * one gave. Only what the store's method is annotated with counts; null for anything else.
 */
export function storedModel(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact,
  depth = 0,
): ClassInfo | null {
  if (node < 0 || depth > MAX_DEPTH) return null;
  const { table } = file;
  const expression = withoutAwait(table, node);
  const first = (nodes: readonly number[]): ClassInfo | null => {
    for (const one of nodes) {
      const model = storedModel(project, file, one, within, depth + 1);
      if (model) return model;
    }
    return null;
  };
  switch (table.kind[expression]) {
    case Kind.call:
      return ormIn(storeCallType(project, file, expression, within));
    case Kind.identifier: {
      const name = table.textOf(expression);
      const part = tuplePart(file, expression, name, within);
      if (part) {
        const type = storeCallType(project, file, withoutAwait(table, part.value), within);
        return ormIn(type && /^[tT]uple$/.test(type.name) ? (type.args[part.index] ?? null) : null);
      }
      const value = lastAssignedValue(file, name, expression, within);
      return value < 0 ? null : first([value]);
    }
    case Kind.tuple:
    case Kind.expression_list:
      return first(table.children(expression));
    case Kind.conditional_expression: {
      const [chosen, , otherwise] = table.children(expression);
      return first([chosen ?? -1, otherwise ?? -1]);
    }
    default:
      return null;
  }
}

const ormIn = (type: TypeRef | null): ClassInfo | null =>
  type ? (leafTypes(awaited(type)).find((leaf) => leaf.info?.isOrmModel)?.info ?? null) : null;

/** What a call of a store's method gives, as annotated; null where it is no such call, or not annotated. */
function storeCallType(project: Project, file: ProjectFile, call: number, within: FunctionFact): TypeRef | null {
  if (file.table.kind[call] !== Kind.call) return null;
  const { info } = project.values.of(file, receiver(file.table, call), within);
  const method = info?.isStore ? info.method(calledName(file.table, call)) : null;
  return method ? typeOfNode(project, method.info.file, method.fact.returnType, method.fact) : null;
}
