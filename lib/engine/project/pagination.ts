import type { FunctionFact } from "../facts/fileFacts";
import { argument, calledName, hasSplat } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import { modelRole } from "./modelRoles";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { isModelField } from "./pydanticNames";
import { COLLECTIONS, type TypeRef, typeOfNode } from "./types";

/** Names of fields and parameters that say how much a page holds. */
export const LIMIT_NAMES: ReadonlySet<string> = new Set(["limit", "page_size", "per_page", "size"]);
/** Names that say where it begins. */
export const OFFSET_NAMES: ReadonlySet<string> = new Set(["offset", "skip", "page"]);

/** Names of lists that are what a page holds. */
const ITEM_NAMES = new Set(["items", "results", "data", "records", "rows", "entries", "objects", "content"]);
/** Fields that only an answer has: how much there is in all. */
const ANSWER_NAMES = new Set([
  "total",
  "total_count",
  "total_items",
  "total_pages",
  "pages",
  "page_count",
  "max_page",
  "has_next",
  "has_previous",
  "has_more",
]);

/** Whether a Pydantic model is what a client sends: no response, no settings, no page of items with its totals. */
export function isInputModel(project: Project, info: ClassInfo): boolean {
  if (!info.isPydanticModel || /(?:Response|Settings|Config)$/.test(info.name)) return false;
  if (info.hasExternalBase("BaseSettings")) return false;
  const isAnswer = info.allFields.some(
    ({ info: owner, fact }) => ANSWER_NAMES.has(fact.name) || holdsItems(project, owner, fact.name, fact.annotation),
  );
  if (isAnswer) return false;
  // Last, because it looks at how every model of the project is used.
  const role = modelRole(project, info);
  return !role.isOutput || role.isInput;
}

function holdsItems(project: Project, owner: ClassInfo, name: string, annotation: number): boolean {
  const type = typeOfNode(project, owner.file, annotation);
  if (!type || !COLLECTIONS.has(type.name)) return false;
  const [of] = type.args;
  if (ITEM_NAMES.has(name)) return true;
  return of?.info?.isOrmModel === true || (of?.info?.isPydanticModel === true && !/(?:Filter|Sort)$/.test(of.name));
}

/** Whether a type is an integer, whatever bounds its name brings. */
export function isInteger(type: TypeRef): boolean {
  return (
    (type.name === "int" && type.symbol?.kind === "builtin") ||
    /^(?:Non)?(?:Positive|Negative)Int$/.test(type.name) ||
    isConint(type)
  );
}

const isConint = (type: TypeRef): boolean => type.name === "" && /^(?:\w+\.)?conint\s*\(/.test(type.text.text);

/** A model's own field by its name, where it is an integer. */
export function integerField(project: Project, info: ClassInfo, name: string): boolean {
  const found = info.field(name);
  if (!found || !isModelField(found.info.file, found.fact)) return false;
  const type = typeOfNode(project, found.info.file, found.fact.annotation);
  return type !== null && isInteger(type);
}

/** What bounds an integer that a client sends. */
export interface Bounds {
  readonly lower: boolean;
  readonly upper: boolean;
  /** The call of `Field`, `Query` or `conint` in this file that more bounds can be added to; -1 where there is none. */
  readonly call: number;
  /** The default, where it is written as a literal integer. */
  readonly literal: number | null;
}

/** Metadata whose words are known: anything else may bound the value in its own way. */
const KNOWN_METADATA = /^(?:\w+\.)*(?:Field|Query|Ge|Gt|Le|Lt|Interval)\s*\(/;

/**
 * The bounds of an `int` field or query parameter, by its annotation and its default; null where it is no integer, no query
 * parameter (`Path`, `Depends`, …), or where something unknown may bound it.
 */
export function boundsOf(
  project: Project,
  file: ProjectFile,
  annotation: number,
  value: number,
  within: FunctionFact | null,
): Bounds | null {
  const { table } = file;
  const type = typeOfNode(project, file, annotation, within);
  if (!type || !isInteger(type)) return null;
  const texts: string[] = [];
  for (const text of type.metadata) {
    if (!KNOWN_METADATA.test(text)) return null;
    texts.push(text);
  }
  if (isConint(type)) texts.push(type.text.text);
  let call = table.descendants(annotation, Kind.call).find((node) => table.kind[node] === Kind.call) ?? -1;
  let literal: number | null = null;
  const defaultCall = table.kind[value] === Kind.call ? value : -1;
  if (defaultCall >= 0) {
    const name = calledName(table, defaultCall);
    if ((name !== "Field" && name !== "Query") || hasSplat(table, defaultCall, "**")) return null;
    texts.push(table.textOf(defaultCall));
    call = defaultCall;
    literal = integerOf(file, argument(table, defaultCall, "default", 0));
  } else if (!isPlainDefault(project, file, value, within)) {
    return null;
  } else {
    literal = integerOf(file, value);
  }
  const all = texts.join("\n");
  if (/\*\*/.test(all)) return null;
  return {
    lower:
      /\b(?:ge|gt)\s*=\s*(?!None\b)/.test(all) || /\bG[et]\s*\(/.test(all) || /Positive|NonNegative/.test(type.name),
    upper: /\b(?:le|lt)\s*=\s*(?!None\b)/.test(all) || /\bL[et]\s*\(/.test(all),
    call,
    literal,
  };
}

const integerOf = (file: ProjectFile, node: number): number | null =>
  file.table.kind[node] === Kind.integer ? Number(file.table.textOf(node).replaceAll("_", "")) : null;

/** No default, a literal, or a name of the project that is bound to one: nothing that could carry bounds. */
function isPlainDefault(project: Project, file: ProjectFile, value: number, within: FunctionFact | null): boolean {
  if (value < 0) return true;
  const kind = file.table.kind[value];
  if (kind === Kind.integer || kind === Kind.none || kind === Kind.ellipsis || kind === Kind.unary_operator)
    return true;
  const symbol = project.symbols.resolveNode(file, value, within);
  return symbol?.kind === "variable" && symbol.file.table.kind[symbol.binding.value] === Kind.integer;
}
