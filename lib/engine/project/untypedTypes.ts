import { COLLECTIONS, type TypeRef } from "./types";

/** Whether a type says nothing of what it holds: `dict`, `Dict[...]`, `Any`, or a list of these. */
export function isUntyped(type: TypeRef): boolean {
  if (type.name === "|") return type.args.length > 0 && type.args.every(isUntyped);
  if (COLLECTIONS.has(type.name)) {
    const [item] = type.args;
    return isList(type) && item !== undefined && isUntyped(item);
  }
  const { symbol, name } = type;
  if (symbol?.kind === "builtin") return symbol.name === "dict";
  if (symbol?.kind === "external") return /^(?:typing|typing_extensions)\.(?:Dict|Any|Mapping)$/.test(symbol.name);
  // A snippet without its imports: the words mean what they always mean.
  return symbol === null && (name === "Dict" || name === "Any") && type.text.name === name;
}

export const isList = (type: TypeRef): boolean =>
  /^(?:list|List|Sequence|Iterable|Collection|set|Set|MutableSequence)$/.test(type.name);
