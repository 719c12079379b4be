import type { FunctionFact } from "../facts/fileFacts";
import { argument, calledName } from "../facts/expressions";
import { parseTypeText, type TypeText } from "../facts/typeText";
import { Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import type { Resolved } from "./symbols";

/** An annotation with its names resolved, `Optional`, `| None`, `Annotated` and aliases taken apart. */
export interface TypeRef {
  /** The type without optionality and metadata, as written. */
  readonly text: TypeText;
  /** What the name stands for; null where unknown, and for unions. */
  readonly symbol: Resolved | null;
  /** The last segment of the name: `list`, `AsyncSession`, `OrderPayload`; `|` for a union of several; "" for no type. */
  readonly name: string;
  readonly args: readonly TypeRef[];
  /** Whether `None` is admitted. */
  readonly optional: boolean;
  /** The texts of `Annotated`'s metadata, outermost first. */
  readonly metadata: readonly string[];
  /** The project's class, where it is one. */
  readonly info: ClassInfo | null;
}

/** Names of collections whose first argument is what they hold. */
export const COLLECTIONS: ReadonlySet<string> = new Set([
  "list",
  "List",
  "Sequence",
  "Iterable",
  "Collection",
  "set",
  "Set",
  "frozenset",
  "FrozenSet",
  "AbstractSet",
  "MutableSequence",
  "Iterator",
  "AsyncIterator",
  "AsyncIterable",
  "Generator",
  "AsyncGenerator",
  "ScalarResult",
  "deque",
]);
const MAX_DEPTH = 12;

/** Resolves a `type` node (or any expression that is a type); null where there is none. Answers are kept with the file. */
export function typeOfNode(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null = null,
): TypeRef | null {
  if (node < 0) return null;
  const known = file.types.get(node);
  if (known && known.within === within) return known.type;
  const type = resolveType(project, file, parseTypeText(file.table.textOf(node), file.table.start[node]), within);
  file.types.set(node, { within, type });
  return type;
}

export function resolveType(
  project: Project,
  file: ProjectFile,
  text: TypeText,
  within: FunctionFact | null = null,
  depth = 0,
): TypeRef {
  if (depth > MAX_DEPTH) return typeRef(project, text, null, NO_ARGUMENTS);
  if (text.name === "|") return unionOf(text, argumentsOf(project, file, text, within, depth));
  const name = lastPart(text.name);
  const first = text.args[0];
  if (first !== undefined) {
    switch (name) {
      case "Optional":
        return { ...resolveType(project, file, first, within, depth + 1), optional: true };
      case "Union":
        return unionOf(text, argumentsOf(project, file, text, within, depth));
      case "Annotated": {
        const of = resolveType(project, file, first, within, depth + 1);
        return { ...of, metadata: [...text.args.slice(1).map((part) => part.text), ...of.metadata] };
      }
      case "ClassVar":
      case "Final":
      case "Required":
      case "NotRequired":
        return resolveType(project, file, first, within, depth + 1);
    }
  }
  const args = argumentsOf(project, file, text, within, depth);
  if (text.name === "" || text.name === "[]") return typeRef(project, text, null, args);
  const symbol = project.symbols.resolve(file, text.name, within);
  if (symbol?.kind === "variable") {
    const { value } = symbol.binding;
    const meant = value >= 0 && isTypeAlias(symbol.file, value) ? value : newTypeBase(symbol.file, value);
    if (meant >= 0) {
      const { table } = symbol.file;
      return resolveType(project, symbol.file, parseTypeText(table.textOf(meant), table.start[meant]), null, depth + 1);
    }
  }
  return typeRef(project, text, symbol, args);
}

const NO_ARGUMENTS: readonly never[] = [];

function argumentsOf(
  project: Project,
  file: ProjectFile,
  text: TypeText,
  within: FunctionFact | null,
  depth: number,
): readonly TypeRef[] {
  if (text.args.length === 0) return NO_ARGUMENTS;
  return text.args.map((part) => resolveType(project, file, part, within, depth + 1));
}

const typeRef = (project: Project, text: TypeText, symbol: Resolved | null, args: readonly TypeRef[]): TypeRef => ({
  text,
  symbol,
  name: lastPart(text.name),
  args,
  optional: false,
  metadata: NO_ARGUMENTS,
  info: symbol?.kind === "class" ? project.classInfo(symbol.fact) : null,
});

/** `Y` in `X = NewType("X", Y)`, or -1. */
function newTypeBase(file: ProjectFile, value: number): number {
  const { table } = file;
  if (value < 0 || table.kind[value] !== Kind.call || calledName(table, value) !== "NewType") return -1;
  return argument(table, value, "tp", 1);
}

function unionOf(text: TypeText, members: readonly TypeRef[]): TypeRef {
  const real = members.filter((member) => member.name !== "None");
  const optional = real.length < members.length || real.some((member) => member.optional);
  const only = real[0];
  if (real.length === 1 && only) return { ...only, optional };
  return { text, symbol: null, name: "|", args: real, optional, metadata: [], info: null };
}

/** `X = Annotated[...]`, `X = Optional[Y]`, `X = A | B`, `type X = ...`. */
function isTypeAlias(file: ProjectFile, value: number): boolean {
  const { table } = file;
  const kind = table.kind[value];
  if (kind === Kind.type) return true;
  if (kind === Kind.subscript || kind === Kind.generic_type)
    return /^[\w.]*\b(Annotated|Optional|Union|[Ll]ist|[Dd]ict|[Ss]equence)\b/.test(table.textOf(value));
  return (
    kind === Kind.binary_operator && /^[\w.[\], |"']+$/.test(table.textOf(value)) && table.textOf(value).includes("|")
  );
}

/** What a return annotation gives after awaiting: `Awaitable[X]` and `Coroutine[..., X]` are X. */
export function awaited(type: TypeRef): TypeRef {
  if (type.name === "Awaitable" || type.name === "Coroutine") return type.args[type.args.length - 1] ?? type;
  return type;
}

/** The types inside lists, optionals, tuples, unions and generic pages: `Page[list[X]]` gives X. The type itself where it holds none. */
export function leafTypes(type: TypeRef): readonly TypeRef[] {
  if (
    type.name === "|" ||
    COLLECTIONS.has(type.name) ||
    type.name === "tuple" ||
    type.name === "Tuple" ||
    type.name === "dict" ||
    type.name === "Dict"
  )
    return type.args.flatMap(leafTypes);
  if (type.args.length > 0 && /^(Paginated|Page|.*Page$|.*Paginated)/.test(type.name))
    return type.args.flatMap(leafTypes);
  return [type];
}

/** Whether the annotation is a collection of several things (`tuple[...]` left out). */
export function isCollection(type: TypeRef): boolean {
  return COLLECTIONS.has(type.name);
}
