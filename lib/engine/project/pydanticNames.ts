import type { FunctionFact } from "../facts/fileFacts";
import { callee, dottedName } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

const LIBRARY = /^pydantic(?:\.|_settings\.|_extra_types\.)/;

/**
 * What an expression is called in Pydantic: `Field`, `validator`, `ConfigDict`, also under an alias; null for anything else.
 * In a snippet that imports nothing of that name, the bare word means what it always means.
 */
export function pydanticName(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null = null,
): string | null {
  const symbol = project.symbols.resolveNode(file, node, within);
  if (symbol?.kind === "external") return LIBRARY.test(symbol.name) ? lastPart(symbol.name) : null;
  if (symbol !== null) return null;
  const name = dottedName(file.table, node);
  return name !== null && !name.includes(".") && !file.facts.bindings.has(name) ? name : null;
}

/** The calls of Pydantic's `Field` that say something of a class's field: its default, and what stands in its `Annotated`. */
export function fieldCalls(
  project: Project,
  file: ProjectFile,
  field: { readonly annotation: number; readonly value: number },
): number[] {
  const { table } = file;
  return [field.value, ...table.descendants(field.annotation, Kind.call)].filter(
    (node) =>
      node >= 0 && table.kind[node] === Kind.call && pydanticName(project, file, callee(table, node)) === "Field",
  );
}

/** Whether a name of a class body is a field of the model: annotated, public, no `ClassVar`, not the configuration. */
export function isModelField(
  file: ProjectFile,
  field: { readonly name: string; readonly annotation: number },
): boolean {
  return (
    field.annotation >= 0 &&
    !field.name.startsWith("_") &&
    field.name !== "model_config" &&
    !/^(?:\w+\.)?ClassVar\b/.test(file.table.textOf(field.annotation))
  );
}
