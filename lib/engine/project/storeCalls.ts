import type { FunctionFact } from "../facts/fileFacts";
import { Field, Kind } from "../syntax/kinds";
import { STORE_SYNONYM_SUFFIXES } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

const STORE_TYPE = new RegExp(`(?:Store|${STORE_SYNONYM_SUFFIXES.join("|")})$`);
const STORE_NAME = /(?:^|_)(?:store|repository|repo|dao|crud)$/;

/** Whether an expression is a store: by its class, by the name of a class that is not loaded, or, without a type, by its own name. */
export function isStoreReceiver(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): boolean {
  if (node < 0) return false;
  const value = project.values.of(file, node, within);
  if (value.info) return value.info.isStore;
  if (value.type) return STORE_TYPE.test(value.type.name);
  const { table } = file;
  const inner = table.kind[node] === Kind.attribute ? table.child(node, Field.attribute) : node;
  return table.kind[inner] === Kind.identifier && STORE_NAME.test(table.textOf(inner));
}
