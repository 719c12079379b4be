import { Field, Kind } from "../syntax/kinds";
import { NONE, type SyntaxTable } from "../syntax/table";
import type { FileFacts, FunctionFact } from "./fileFacts";

/**
 * A function's body (docstring aside) as numbers: `exact` is the same for bodies that differ in names of locals, white space and
 * comments only; `typed` also for such that differ in names of types. Equal numbers are a hint, `sameBody` is the proof.
 */
export interface BodyPrint {
  readonly fn: FunctionFact;
  readonly exact: number;
  readonly typed: number;
  /** Statements of all depths. */
  readonly statements: number;
  /** Tokens as Python counts them, line breaks and indents aside; counted for bodies of few statements only, else `Infinity`. */
  readonly tokens: number;
}

/** Bodies of fewer nodes are never worth a look. */
const MIN_NODES = 12;
const FEW_STATEMENTS = 6;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const STATEMENTS = new Set<number>([
  Kind.import_statement,
  Kind.import_from_statement,
  Kind.assert_statement,
  Kind.expression_statement,
  Kind.return_statement,
  Kind.delete_statement,
  Kind.raise_statement,
  Kind.pass_statement,
  Kind.break_statement,
  Kind.continue_statement,
  Kind.if_statement,
  Kind.match_statement,
  Kind.for_statement,
  Kind.while_statement,
  Kind.try_statement,
  Kind.with_statement,
  Kind.function_definition,
  Kind.class_definition,
  Kind.global_statement,
  Kind.nonlocal_statement,
  Kind.type_alias_statement,
]);
/** Leaves whose text is what they are; all others are told by their kind. */
const TEXTUAL = new Set<number>([
  Kind.integer,
  Kind.float,
  Kind.string_content,
  Kind.escape_sequence,
  Kind.escape_interpolation,
  Kind.type_conversion,
  Kind.format_specifier,
]);
const MAY_BE_ASYNC = new Set<number>([
  Kind.for_statement,
  Kind.for_in_clause,
  Kind.with_statement,
  Kind.function_definition,
]);

/** A body's kinds of nodes and their nesting as a number, names and literals aside: bodies that are the same have the same. */
export interface BodyShape {
  readonly fn: FunctionFact;
  readonly shape: number;
}

const shapesByFacts = new WeakMap<FileFacts, readonly BodyShape[]>();
const prints = new WeakMap<FunctionFact, BodyPrint>();

/** The shapes of a file's functions, in source order; made once for a file's facts, in one pass over each body. */
export function bodyShapes(facts: FileFacts): readonly BodyShape[] {
  const known = shapesByFacts.get(facts);
  if (known) return known;
  const found: BodyShape[] = [];
  const { table } = facts;
  const { kind, next } = table;
  for (const fn of facts.functions) {
    const first = firstStatement(table, fn);
    const end = fn.body < 0 ? 0 : (next[fn.body] as number);
    if (first < 0 || end - first < MIN_NODES || table.isBroken(fn.body)) continue;
    let shape = FNV_START;
    for (let node = first; node < end; node++)
      shape = Math.imul(shape ^ ((kind[node] as number) * 31 + ((next[node] as number) - node)), FNV_PRIME);
    found.push({ fn, shape });
  }
  shapesByFacts.set(facts, found);
  return found;
}

/** The print of one of a file's functions; made once, and only for functions whose shape another one has too. */
export function bodyPrint(facts: FileFacts, fn: FunctionFact): BodyPrint {
  const known = prints.get(fn);
  if (known) return known;
  const print = printOf(facts.table, fn, firstStatement(facts.table, fn));
  prints.set(fn, print);
  return print;
}

/** The first statement of a body after its docstring, or -1. */
function firstStatement(table: SyntaxTable, fn: FunctionFact): number {
  if (fn.body < 0) return NONE;
  const first = table.firstChild(fn.body);
  if (!fn.hasDocstring) return first;
  const second = table.next[first] as number;
  return second < (table.next[fn.body] as number) ? second : NONE;
}

function printOf(table: SyntaxTable, fn: FunctionFact, first: number): BodyPrint {
  const { kind, next } = table;
  const end = next[fn.body] as number;
  const locals = localHashes(table, fn, first, end);
  const types = new Map<number, number>();
  let seen = 0;
  let statements = 0;
  let exact = FNV_START;
  let typed = FNV_START;
  for (let node = first; node < end; node++) {
    const own = kind[node] as number;
    if (STATEMENTS.has(own)) statements++;
    const shape = own * 31 + ((next[node] as number) - node);
    exact = Math.imul(exact ^ shape, FNV_PRIME);
    typed = Math.imul(typed ^ shape, FNV_PRIME);
    if (own === Kind.identifier) {
      const hash = textHash(table, node);
      const local = isPlainName(table, node) ? locals.get(hash) : undefined;
      if (local !== undefined) {
        const index = local < 0 ? seen++ : local;
        if (local < 0) locals.set(hash, index);
        exact = Math.imul(exact ^ index, FNV_PRIME);
        typed = Math.imul(typed ^ index, FNV_PRIME);
      } else {
        exact = Math.imul(exact ^ hash, FNV_PRIME);
        typed = Math.imul(typed ^ (isTypeName(table, node) ? indexOf(types, hash) : hash), FNV_PRIME);
      }
    } else {
      const detail = TEXTUAL.has(own) ? textHash(table, node) : flagOf(table, node);
      exact = Math.imul(exact ^ detail, FNV_PRIME);
      typed = Math.imul(typed ^ detail, FNV_PRIME);
    }
  }
  const tokens = statements < FEW_STATEMENTS ? countTokens(table, first, end) : Infinity;
  return { fn, exact, typed, statements, tokens };
}

function indexOf(indices: Map<number, number>, hash: number): number {
  const known = indices.get(hash);
  if (known !== undefined) return known;
  indices.set(hash, indices.size);
  return indices.size - 1;
}

/** FNV-1a over the node's text. */
function textHash(table: SyntaxTable, node: number): number {
  const { text } = table;
  const end = table.end[node] as number;
  let hash = FNV_START;
  for (let at = table.start[node] as number; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Whether an identifier stands for a variable: it is no attribute, keyword, or part of an import. */
function isPlainName(table: SyntaxTable, node: number): boolean {
  const above = table.kind[table.parent[node] as number];
  if (above === Kind.attribute) return table.field[node] !== Field.attribute;
  if (above === Kind.keyword_argument) return table.field[node] !== Field.name;
  return above !== Kind.dotted_name;
}

/** `Order`, not `MAX_SIZE` or `order`. */
function isTypeName(table: SyntaxTable, node: number): boolean {
  const first = table.text.charCodeAt(table.start[node] as number);
  if (first < 65 || first > 90) return false;
  const end = table.end[node] as number;
  for (let at = (table.start[node] as number) + 1; at < end; at++) {
    const unit = table.text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) return true;
  }
  return false;
}

/** What the words and marks that are no nodes say: `async`, `yield from`, `except*`, a string's prefix, a slice's colons. */
function flagOf(table: SyntaxTable, node: number): number {
  const { text } = table;
  const own = table.kind[node] as number;
  const start = table.start[node] as number;
  if (MAY_BE_ASYNC.has(own)) return table.isAsync(node) ? 1 : 0;
  switch (own) {
    case Kind.yield:
      return /^yield\s+from\b/.test(text.slice(start, start + 20)) ? 1 : 0;
    case Kind.except_clause:
      return /^except\s*\*/.test(text.slice(start, start + 20)) ? 1 : 0;
    case Kind.string: {
      let flag = 0;
      for (let at = start; /[a-zA-Z]/.test(text[at] ?? ""); at++) flag = flag * 31 + (text.charCodeAt(at) | 32);
      return flag;
    }
    case Kind.slice:
      return sliceShape(table, node);
    default:
      return 0;
  }
}

/** Where the colons of a slice stand between its parts. */
function sliceShape(table: SyntaxTable, node: number): number {
  let shape = 1;
  let at = table.start[node] as number;
  const colons = (until: number): void => {
    for (; at < until; at++) if (table.text[at] === ":") shape = shape * 3 + 1;
  };
  for (const child of table.children(node)) {
    colons(table.start[child] as number);
    shape = shape * 3 + 2;
    at = table.end[child] as number;
  }
  colons(table.end[node] as number);
  return shape;
}

/** The names that the function binds, parameters included, by hash; none has an index yet. */
function localHashes(table: SyntaxTable, fn: FunctionFact, first: number, end: number): Map<number, number> {
  const { kind } = table;
  const found = new Map<number, number>();
  const foreign: number[] = [];
  const add = (node: number): void => void found.set(textHash(table, node), -1);
  for (const parameter of fn.parameters) if (parameter.nameNode >= 0) add(parameter.nameNode);
  for (let node = first; node < end; node++) {
    switch (kind[node]) {
      case Kind.assignment:
      case Kind.augmented_assignment:
      case Kind.for_statement:
      case Kind.for_in_clause:
        eachTarget(table, table.child(node, Field.left), add);
        break;
      case Kind.named_expression:
        add(table.child(node, Field.name));
        break;
      case Kind.as_pattern_target:
        eachTarget(table, table.firstChild(node), add);
        break;
      case Kind.function_definition:
      case Kind.class_definition:
        add(table.child(node, Field.name));
        break;
      case Kind.parameters:
      case Kind.lambda_parameters:
        eachParameter(table, node, add);
        break;
      case Kind.global_statement:
      case Kind.nonlocal_statement:
        for (const name of table.children(node)) foreign.push(textHash(table, name));
        break;
      default:
        break;
    }
  }
  for (const hash of foreign) found.delete(hash);
  return found;
}

const PATTERNS = new Set<number>([
  Kind.pattern_list,
  Kind.tuple_pattern,
  Kind.list_pattern,
  Kind.list_splat_pattern,
  Kind.tuple,
  Kind.list,
  Kind.parenthesized_expression,
]);

function eachTarget(table: SyntaxTable, left: number, add: (node: number) => void): void {
  if (left < 0) return;
  if (table.kind[left] === Kind.identifier) return add(left);
  if (!PATTERNS.has(table.kind[left] as number)) return;
  const end = table.next[left] as number;
  for (let node = left + 1; node < end; node++) {
    if (table.kind[node] === Kind.identifier && PATTERNS.has(table.kind[table.parent[node] as number] as number))
      add(node);
  }
}

function eachParameter(table: SyntaxTable, list: number, add: (node: number) => void): void {
  const end = table.next[list] as number;
  for (let node = list + 1; node < end; node = table.next[node] as number) {
    let inner = node;
    while (inner >= 0 && table.kind[inner] !== Kind.identifier) {
      const named = table.child(inner, Field.name);
      inner = named >= 0 ? named : table.firstChild(inner);
    }
    if (inner >= 0) add(inner);
  }
}

/** Words, literals, operators and punctuation from a node up to another; a string counts once, comments not at all. */
function countTokens(table: SyntaxTable, first: number, end: number): number {
  const { text, kind, next } = table;
  const stop = table.end[table.parent[first] as number] as number;
  let at = table.start[first] as number;
  let tokens = 0;
  const scan = (until: number): void => {
    while (at < until) {
      const unit = text.charCodeAt(at);
      if (unit <= 32 || unit === 92) {
        at++;
      } else if (unit === 35) {
        while (at < until && text.charCodeAt(at) !== 10) at++;
      } else if (isWord(unit)) {
        while (at < until && isWord(text.charCodeAt(at))) at++;
        tokens++;
      } else {
        tokens++;
        at += PAIRS.has(text.slice(at, at + 2)) ? 2 : 1;
      }
    }
  };
  for (let node = first; node < end; node++) {
    if (kind[node] !== Kind.string) continue;
    scan(table.start[node] as number);
    tokens++;
    at = table.end[node] as number;
    node = (next[node] as number) - 1;
  }
  scan(stop);
  return tokens;
}

const isWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95 || unit > 127;

const PAIRS = new Set([
  "==",
  "!=",
  "<=",
  ">=",
  "->",
  ":=",
  "**",
  "//",
  "<<",
  ">>",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "|=",
  "&=",
]);

/** Whether two bodies are the same up to names of locals (and, where `types` is set, of types), one name for one name. */
export function sameBody(
  a: { readonly table: SyntaxTable; readonly fn: FunctionFact },
  b: { readonly table: SyntaxTable; readonly fn: FunctionFact },
  types: boolean,
): boolean {
  const startA = firstStatement(a.table, a.fn);
  const startB = firstStatement(b.table, b.fn);
  const endA = a.table.next[a.fn.body] as number;
  if (endA - startA !== (b.table.next[b.fn.body] as number) - startB) return false;
  const localsA = localHashes(a.table, a.fn, startA, endA);
  const localsB = localHashes(b.table, b.fn, startB, b.table.next[b.fn.body] as number);
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (let one = startA, other = startB; one < endA; one++, other++) {
    const kind = a.table.kind[one];
    if (kind !== b.table.kind[other]) return false;
    if ((a.table.next[one] as number) - one !== (b.table.next[other] as number) - other) return false;
    if (kind !== Kind.identifier) {
      const isText = TEXTUAL.has(kind as number);
      if (isText ? a.table.textOf(one) !== b.table.textOf(other) : flagOf(a.table, one) !== flagOf(b.table, other))
        return false;
      continue;
    }
    const name = a.table.textOf(one);
    const otherName = b.table.textOf(other);
    const isLocal = isPlainName(a.table, one) && localsA.has(textHash(a.table, one));
    if (isLocal !== (isPlainName(b.table, other) && localsB.has(textHash(b.table, other)))) return false;
    const isFree = isLocal || (types && isTypeName(a.table, one) && isTypeName(b.table, other));
    if (!isFree) {
      if (name !== otherName) return false;
      continue;
    }
    if ((there.get(name) ?? otherName) !== otherName || (back.get(otherName) ?? name) !== name) return false;
    there.set(name, otherName);
    back.set(otherName, name);
  }
  return true;
}
