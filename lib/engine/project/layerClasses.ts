import type { FunctionFact } from "../facts/fileFacts";
import { callee, dottedName, receiver, withoutAwait } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { lastPart, SERVICE_SYNONYM_SUFFIXES, STORE_SYNONYM_SUFFIXES } from "./classes";
import { componentOfModule } from "./layout";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { lastAssignedValue } from "./statements";
import type { Resolved } from "./symbols";
import type { TypeRef } from "./types";

/** A Store or Service class, loaded or known by its name and the module that it comes from. */
export interface LayerClass {
  readonly layer: "store" | "service";
  readonly name: string;
}

const STORE_NAME = new RegExp(`(?:Store|${STORE_SYNONYM_SUFFIXES.join("|")})$`);
const SERVICE_NAME = new RegExp(`(?:Service|${SERVICE_SYNONYM_SUFFIXES.join("|")})$`);

/**
 * The Store or Service class that a symbol stands for. Of modules that are not loaded, the class's name and the module's must
 * agree: `from .store import OrderStore`.
 */
export function layerOfSymbol(project: Project, symbol: Resolved | null): LayerClass | null {
  if (symbol?.kind === "class") {
    const info = project.classInfo(symbol.fact);
    if (info.isStore) return { layer: "store", name: info.name };
    return info.isService ? { layer: "service", name: info.name } : null;
  }
  if (symbol?.kind !== "external") return null;
  const parts = symbol.name.split(".");
  const name = parts[parts.length - 1] as string;
  const component = componentOfModule(parts[parts.length - 2] ?? "")?.component;
  // `from ..orders import OrderService`: a package that passes its service on.
  const isPackage = symbol.name.startsWith(".");
  if (STORE_NAME.test(name) && (component === "store" || (isPackage && name.endsWith("Store"))))
    return { layer: "store", name };
  if (SERVICE_NAME.test(name) && (component === "service" || (isPackage && name.endsWith("Service"))))
    return { layer: "service", name };
  return null;
}

/** The same for an expression that names a class; in a snippet without its imports the words `…Store` and `…Service` are enough. */
export function layerOfName(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): LayerClass | null {
  const { table } = file;
  const known = layerOfSymbol(project, project.symbols.resolveNode(file, node, within));
  if (known) return known;
  if (node < 0 || table.kind[node] !== Kind.identifier) return null;
  return layerOfFreeName(file, table.textOf(node), within);
}

/** `OrderService`, bound nowhere in the file. */
function layerOfFreeName(file: ProjectFile, name: string, within: FunctionFact | null): LayerClass | null {
  const match = /^[A-Z]\w+(Store|Service)$/.exec(name);
  if (!match || file.facts.bindings.has(name)) return null;
  if (file.facts.imports.some((fact) => fact.name === "*" || (fact.within !== null && fact.local === name)))
    return null;
  for (let scope = within; scope; scope = scope.parent)
    if (scope.parameter(name) || file.localNames(scope).has(name)) return null;
  return { layer: match[1] === "Store" ? "store" : "service", name };
}

/** The Store or Service class that an annotation names (`Optional` and `Annotated` aside). */
export function layerOfType(
  project: Project,
  file: ProjectFile,
  type: TypeRef | null,
  within: FunctionFact | null,
): LayerClass | null {
  if (!type || type.name === "" || type.name === "|") return null;
  if (type.info) return layerOfSymbol(project, type.symbol);
  return (
    layerOfSymbol(project, type.symbol) ??
    (type.symbol === null && type.args.length === 0 ? layerOfFreeName(file, type.text.name, within) : null)
  );
}

/** The Store or Service class that an expression is an instance of. */
export function layerOfValue(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth = 0,
): LayerClass | null {
  if (node < 0 || depth > 4) return null;
  const { table } = file;
  const expression = withoutAwait(table, node);
  const value = project.values.of(file, expression, within);
  if (value.info) {
    if (value.info.isStore) return { layer: "store", name: value.info.name };
    return value.info.isService ? { layer: "service", name: value.info.name } : null;
  }
  if (value.type) return layerOfType(project, file, value.type, within);
  if (table.kind[expression] === Kind.call) return layerOfName(project, file, callee(table, expression), within);
  if (table.kind[expression] !== Kind.identifier) return null;
  const assigned = lastAssignedValue(file, table.textOf(expression), expression, within);
  return assigned < 0 || assigned === expression ? null : layerOfValue(project, file, assigned, within, depth + 1);
}

/** Whether the call is one of a service: of a known Service class, or where nothing says more, on a name such as `order_service`. */
export function isServiceCall(project: Project, file: ProjectFile, call: number, within: FunctionFact | null): boolean {
  const { table } = file;
  const object = receiver(table, call);
  if (object < 0) return false;
  const value = project.values.of(file, object, within);
  if (value.info) return value.info.isService;
  const layer = layerOfValue(project, file, object, within);
  if (layer) return layer.layer === "service";
  if (value.type && value.type.symbol !== null) return /Service$/.test(value.type.name);
  const name = dottedName(table, object);
  return name !== null && /(?:^|_)service$/.test(lastPart(name));
}
