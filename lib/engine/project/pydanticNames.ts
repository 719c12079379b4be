import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, callee, dottedName } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
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

/** The fields that validators of a model, own or inherited, name; `*` for all. */
export function validatedFields(info: ClassInfo): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { file, fact } of info.lineage) {
    const { table } = file;
    for (const method of fact.methods) {
      for (const decorator of method.decorators) {
        if (table.kind[decorator] !== Kind.call || !/validator$/.test(table.textOf(callee(table, decorator)))) continue;
        for (const { name, value } of callArguments(table, decorator)) {
          const field = name === null ? stringValue(table, value) : null;
          if (field !== null) found.add(field);
        }
      }
    }
  }
  return found;
}
