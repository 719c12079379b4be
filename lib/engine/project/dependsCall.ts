import { callee, calledName } from "../facts/expressions";
import type { FunctionFact } from "../facts/fileFacts";
import { Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** Whether an expression is FastAPI's `Depends(...)` or `Security(...)`. */
export function isDepends(project: Project, file: ProjectFile, node: number, fn: FunctionFact): boolean {
  const { table } = file;
  if (node < 0 || table.kind[node] !== Kind.call) return false;
  const name = calledName(table, node);
  if (name !== "Depends" && name !== "Security") return false;
  const symbol = project.symbols.resolveNode(file, callee(table, node), fn.parent);
  return symbol === null || (symbol.kind === "external" && /^fastapi\b/.test(symbol.name));
}
