import { Field, Kind } from "./kinds";
import { LineIndex } from "./lineIndex";

/** A place where the parser gave up, or had to invent a token. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  /** True where a token is missing at `start`; false for a stretch that was not understood. */
  readonly missing: boolean;
  /** The number of the missing token or node, `Kind.ERROR` for a stretch. */
  readonly kind: number;
}

/** The arrays a flattener fills; all have at least `count` entries. */
export interface TableArrays {
  readonly count: number;
  readonly kind: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly parent: Int32Array;
  readonly next: Uint32Array;
  readonly field: Uint8Array;
  /** Start and end offsets of each comment, in order. */
  readonly comments: Uint32Array;
  readonly faults: readonly SyntaxFault[];
}

/** "No node": what the look-ups below answer where there is none. */
export const NONE = -1;

/**
 * One file's syntax tree as flat arrays in preorder. A node is its index; the root (`module`) is node 0.
 *
 * Kept are all named nodes and the operators of expressions; punctuation and keywords are not, comments stand apart in
 * `comments`, so a node's number does not change when only comments or white space do.
 * Offsets are UTF-16 units, 0-based, ends exclusive.
 */
export class SyntaxTable {
  readonly count: number;
  /** The node's kind, one of `Kind`. */
  readonly kind: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The nearest kept ancestor, -1 for the root. */
  readonly parent: Int32Array;
  /** The index after the node's last descendant: the next sibling, where there is one. */
  readonly next: Uint32Array;
  /** The field the node fills in its parent, one of `Field`. */
  readonly field: Uint8Array;
  readonly comments: Uint32Array;
  readonly faults: readonly SyntaxFault[];
  /** Names of what is called, by call, as far as they were asked for: nearly every rule asks for some. */
  readonly calledNames = new Map<number, string>();
  #lines: LineIndex | null = null;

  constructor(
    readonly text: string,
    arrays: TableArrays,
  ) {
    this.count = arrays.count;
    this.kind = arrays.kind;
    this.start = arrays.start;
    this.end = arrays.end;
    this.parent = arrays.parent;
    this.next = arrays.next;
    this.field = arrays.field;
    this.comments = arrays.comments;
    this.faults = arrays.faults;
  }

  /** Offsets to lines and columns; made when first asked for. */
  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  /** The node's source text. */
  textOf(node: number): string {
    return node < 0 ? "" : this.text.slice(this.start[node], this.end[node]);
  }

  /** The first child that fills `field`, or `NONE`. */
  child(node: number, field: number): number {
    if (node < 0) return NONE;
    const end = this.next[node] as number;
    for (let child = node + 1; child < end; child = this.next[child] as number) {
      if (this.field[child] === field) return child;
    }
    return NONE;
  }

  /** The first child of `kind`, or `NONE`. */
  childOfKind(node: number, kind: number): number {
    if (node < 0) return NONE;
    const end = this.next[node] as number;
    for (let child = node + 1; child < end; child = this.next[child] as number) {
      if (this.kind[child] === kind) return child;
    }
    return NONE;
  }

  /** The first child whatever it is, or `NONE`. */
  firstChild(node: number): number {
    return node >= 0 && node + 1 < (this.next[node] as number) ? node + 1 : NONE;
  }

  /** All children in order. */
  children(node: number): number[] {
    const found: number[] = [];
    if (node < 0) return found;
    const end = this.next[node] as number;
    for (let child = node + 1; child < end; child = this.next[child] as number) found.push(child);
    return found;
  }

  /** The children that fill `field`, in order. */
  childrenOf(node: number, field: number): number[] {
    return this.children(node).filter((child) => this.field[child] === field);
  }

  /** All descendants of `kind` in preorder, the node itself included. */
  descendants(node: number, kind: number): number[] {
    const found: number[] = [];
    if (node < 0) return found;
    const end = this.next[node] as number;
    for (let index = node; index < end; index++) if (this.kind[index] === kind) found.push(index);
    return found;
  }

  /** Whether `inner` is `outer` or one of its descendants. */
  contains(outer: number, inner: number): boolean {
    return outer >= 0 && inner >= outer && inner < (this.next[outer] as number);
  }

  /** The nearest ancestor of one of the kinds, below `limit` (exclusive), or `NONE`. */
  ancestor(node: number, kinds: readonly number[], limit: number = NONE): number {
    for (let up = this.parent[node] as number; up >= 0 && up !== limit; up = this.parent[up] as number) {
      if (kinds.includes(this.kind[up] as number)) return up;
    }
    return NONE;
  }

  /** The node without the parentheses around it. */
  unwrap(node: number): number {
    let inner = node;
    while (inner >= 0 && this.kind[inner] === Kind.parenthesized_expression) inner = this.firstChild(inner);
    return inner;
  }

  /** Whether the definition, loop, `with` or comprehension clause begins with the word `async`. */
  isAsync(node: number): boolean {
    return node >= 0 && this.text.startsWith("async", this.start[node]);
  }

  /** Whether the node lies in a stretch that the parser did not understand. */
  isBroken(node: number): boolean {
    if (this.faults.length === 0) return false;
    for (let up = node; up >= 0; up = this.parent[up] as number) if (this.kind[up] === Kind.ERROR) return true;
    return false;
  }

  /** The statements of a block or module. */
  statements(block: number): number[] {
    return this.children(block);
  }

  /** The definition or statement inside a `decorated_definition`, or the node itself. */
  undecorated(node: number): number {
    return this.kind[node] === Kind.decorated_definition ? this.child(node, Field.definition) : node;
  }
}
