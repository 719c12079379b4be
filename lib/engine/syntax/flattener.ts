import type { Language, Tree } from "web-tree-sitter";
import { Field, Kind } from "./kinds";
import type { SyntaxFault, TableArrays } from "./table";

/** Thrown for a tree deeper than `MAX_DEPTH`: Python itself refuses such code. */
export class NestedTooDeeply extends Error {}

/** The deepest nesting that is read. CPython's own parser stops at 200 brackets. */
export const MAX_DEPTH = 1000;

/** The views of the parser's memory that are read here; `Parser.init(module)` fills them, and growth replaces them. */
export interface ParserMemory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/**
 * Reads syntax trees out of the parser's WebAssembly memory straight into typed arrays: about ten times cheaper than walking
 * a tree through its API, where every accessor is a call across the border.
 *
 * The layout is that of tree-sitter's `lib/src/subtree.h` and `parser.h` (language ABI 14 and 15) for wasm32, as built into
 * web-tree-sitter 0.27.1. A subtree is one word: with bit 0 set, the node itself ("inline": `visible` bit 1, `named` 2, `extra` 3,
 * `missing` 5, symbol in byte 1, and in the following word padding bytes in byte 2, size in byte 3), else the address of
 * a heap record, whose children's words stand just before it. Sizes are in bytes of UTF-16, so twice the units.
 * `createFlattener` compares this way with the public cursor before it trusts it.
 */
const LANGUAGE = {
  symbolCount: 1,
  productionCount: 7,
  maxAliasLength: 36,
  fieldSlices: 16,
  fieldEntries: 17,
  publicSymbols: 19,
  aliases: 21,
};
const RECORD = { paddingBytes: 1, sizeBytes: 4, errorCost: 8, childCount: 9, descendantCount: 14 }; // in words
const RECORD_SYMBOL = 40; // in bytes, as the two below
const RECORD_FLAGS = 44;
const RECORD_PRODUCTION = 66;
const FLAG_VISIBLE = 1;
const FLAG_NAMED = 2;
const FLAG_EXTRA = 4;
const FLAG_MISSING = 0x200;
const INLINE = 1;
const INLINE_VISIBLE = 2;
const INLINE_NAMED = 4;
const INLINE_EXTRA = 8;
const INLINE_MISSING = 0x20;

/** Named kinds that say nothing beyond their parent's text. */
const DROPPED = new Set<number>([
  Kind.string_start,
  Kind.string_end,
  Kind.escape_sequence,
  Kind.escape_interpolation,
  Kind.line_continuation,
]);

/** Reusable buffers: a flattener grows them, `take` copies out what one tree filled. */
class Buffers {
  capacity = 0;
  count = 0;
  kind = new Uint16Array(0);
  start = new Uint32Array(0);
  end = new Uint32Array(0);
  parent = new Int32Array(0);
  next = new Uint32Array(0);
  field = new Uint8Array(0);
  comments: number[] = [];
  faults: SyntaxFault[] = [];

  reset(needed: number): void {
    this.count = 0;
    this.comments = [];
    this.faults = [];
    if (needed <= this.capacity) return;
    this.capacity = Math.max(needed, this.capacity * 2, 1 << 14);
    this.kind = new Uint16Array(this.capacity);
    this.start = new Uint32Array(this.capacity);
    this.end = new Uint32Array(this.capacity);
    this.parent = new Int32Array(this.capacity);
    this.next = new Uint32Array(this.capacity);
    this.field = new Uint8Array(this.capacity);
  }

  take(): TableArrays {
    const count = this.count;
    return {
      count,
      kind: this.kind.slice(0, count),
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      parent: this.parent.slice(0, count),
      next: this.next.slice(0, count),
      field: this.field.slice(0, count),
      comments: Uint32Array.from(this.comments),
      faults: this.faults,
    };
  }
}

const isOperator = (field: number): boolean => field === Field.operator || field === Field.operators;

export interface Flattener {
  /** Which way trees are read; `cursor` is the slower, faithful fallback. */
  readonly method: "memory" | "cursor";
  /** @throws NestedTooDeeply */
  flatten(tree: Tree): TableArrays;
}

/** The node a public accessor of web-tree-sitter stands for; only the parts that are read here. */
const addressOf = (thing: object): number => (thing as unknown as Record<number, number>)[0] ?? 0;

export class MemoryFlattener implements Flattener {
  readonly method = "memory";
  readonly #memory: ParserMemory;
  readonly #buffers = new Buffers();
  readonly #publicSymbol: Uint16Array;
  readonly #aliases: Uint16Array;
  readonly #maxAlias: number;
  readonly #fields: Uint8Array;
  readonly #stride: number;

  constructor(memory: ParserMemory, language: Language) {
    this.#memory = memory;
    const { HEAPU8, HEAPU16, HEAPU32 } = memory;
    const word = (index: number): number => HEAPU32[index] as number;
    const half = (index: number): number => HEAPU16[index] as number;
    const byte = (index: number): number => HEAPU8[index] as number;
    const address = addressOf(language);
    const base = address >> 2;
    const symbolCount = word(base + LANGUAGE.symbolCount);
    const productions = word(base + LANGUAGE.productionCount);
    this.#maxAlias = half((address + LANGUAGE.maxAliasLength) >> 1);
    this.#publicSymbol = Uint16Array.from({ length: 65536 }, (_, symbol) =>
      symbol < symbolCount ? half((word(base + LANGUAGE.publicSymbols) >> 1) + symbol) : symbol,
    );
    const aliases = word(base + LANGUAGE.aliases) >> 1;
    // Production 0 has no aliases; its row in the table is not meaningful.
    this.#aliases = Uint16Array.from({ length: Math.max(1, productions * this.#maxAlias) }, (_, index) =>
      index < this.#maxAlias ? 0 : half(aliases + index),
    );
    const slices = word(base + LANGUAGE.fieldSlices) >> 1;
    const entries = word(base + LANGUAGE.fieldEntries);
    const eachEntry = (visit: (production: number, entry: number) => void): void => {
      for (let production = 0; production < productions; production++) {
        const first = half(slices + production * 2);
        const length = half(slices + production * 2 + 1);
        for (let k = length - 1; k >= 0; k--) visit(production, entries + (first + k) * 4);
      }
    };
    let stride = 1;
    eachEntry((_, entry) => (stride = Math.max(stride, byte(entry + 2) + 1)));
    this.#stride = stride;
    this.#fields = new Uint8Array(Math.max(1, productions * stride));
    eachEntry((production, entry) => {
      const inherited = byte(entry + 3) !== 0;
      if (!inherited) this.#fields[production * stride + byte(entry + 2)] = half(entry >> 1);
    });
  }

  flatten(tree: Tree): TableArrays {
    const { HEAPU8, HEAPU16, HEAPU32 } = this.#memory;
    const words = HEAPU32 as unknown as number[];
    const halves = HEAPU16 as unknown as number[];
    const bytes = HEAPU8 as unknown as number[];
    const publicSymbol = this.#publicSymbol as unknown as number[];
    const aliases = this.#aliases as unknown as number[];
    const fields = this.#fields as unknown as number[];
    const maxAlias = this.#maxAlias;
    const stride = this.#stride;
    const buffers = this.#buffers;
    const root = words[addressOf(tree) >> 2] as number;
    const isInlineRoot = (root & INLINE) !== 0;
    const record = root >> 2;
    const visible =
      isInlineRoot || words[record + RECORD.childCount] === 0 ? 0 : (words[record + RECORD.descendantCount] as number);
    buffers.reset(visible + 16);
    const { kind, start, end, parent, next, field, comments, faults } = buffers;
    const length = tree.rootNode.endIndex;
    let count = 0;

    function visit(
      address: number,
      position: number,
      alias: number,
      ownField: number,
      above: number,
      depth: number,
    ): void {
      if (depth > MAX_DEPTH) throw new NestedTooDeeply();
      const at = address >> 2;
      const children = words[at + RECORD.childCount] as number;
      const flags = halves[(address + RECORD_FLAGS) >> 1] as number;
      const isVisible = (flags & FLAG_VISIBLE) !== 0 || alias !== 0;
      let me = above;
      let kept = -1;
      if (isVisible) {
        const symbol = publicSymbol[alias || (halves[(address + RECORD_SYMBOL) >> 1] as number)] as number;
        const from = position >> 1;
        const to = (position + (words[at + RECORD.sizeBytes] as number)) >> 1;
        if (symbol === Kind.comment) {
          comments.push(from, to);
          return;
        }
        const isMissing = (flags & FLAG_MISSING) !== 0;
        if (isMissing) faults.push({ start: from, end: to, missing: true, kind: symbol });
        else if (symbol === Kind.ERROR) faults.push({ start: from, end: to, missing: false, kind: symbol });
        if (
          (((flags & FLAG_NAMED) !== 0 || alias !== 0) && !DROPPED.has(symbol) && !isMissing) ||
          isOperator(ownField)
        ) {
          kept = count++;
          kind[kept] = symbol;
          start[kept] = from;
          end[kept] = to;
          parent[kept] = above;
          field[kept] = ownField;
          me = kept;
        }
      }
      if (children !== 0) {
        const production = halves[(address + RECORD_PRODUCTION) >> 1] as number;
        const aliasRow = production * maxAlias;
        const fieldRow = production * stride;
        const inherited = isVisible ? 0 : ownField;
        let slot = at - children * 2;
        let place = position;
        let structural = 0;
        for (let k = 0; k < children; k++, slot += 2) {
          const head = words[slot] as number;
          let childAlias = 0;
          let childField = 0;
          if ((head & INLINE) !== 0) {
            const tail = words[slot + 1] as number;
            if (k !== 0) place += (tail >>> 16) & 255;
            if ((head & INLINE_EXTRA) === 0) {
              if (production !== 0) childAlias = aliases[aliasRow + structural] as number;
              childField = (structural < stride ? (fields[fieldRow + structural] as number) : 0) || inherited;
              structural++;
            }
            const size = tail >>> 24;
            if ((head & INLINE_VISIBLE) !== 0 || childAlias !== 0) {
              const symbol = publicSymbol[childAlias || (head >>> 8) & 255] as number;
              const isMissing = (head & INLINE_MISSING) !== 0;
              if (symbol === Kind.comment) comments.push(place >> 1, (place + size) >> 1);
              else {
                if (isMissing) faults.push({ start: place >> 1, end: place >> 1, missing: true, kind: symbol });
                if (
                  (((head & INLINE_NAMED) !== 0 || childAlias !== 0) && !DROPPED.has(symbol) && !isMissing) ||
                  isOperator(childField)
                ) {
                  const leaf = count++;
                  kind[leaf] = symbol;
                  start[leaf] = place >> 1;
                  end[leaf] = (place + size) >> 1;
                  parent[leaf] = me;
                  field[leaf] = childField;
                  next[leaf] = count;
                }
              }
            }
            place += size;
          } else {
            const child = head >> 2;
            if (k !== 0) place += words[child + RECORD.paddingBytes] as number;
            if (((bytes[head + RECORD_FLAGS] as number) & FLAG_EXTRA) === 0) {
              if (production !== 0) childAlias = aliases[aliasRow + structural] as number;
              childField = (structural < stride ? (fields[fieldRow + structural] as number) : 0) || inherited;
              structural++;
            }
            visit(head, place, childAlias, childField, me, depth + 1);
            place += words[child + RECORD.sizeBytes] as number;
          }
        }
      }
      if (kept >= 0) next[kept] = count;
    }

    if (isInlineRoot) {
      kind[0] = publicSymbol[(root >>> 8) & 255] as number;
      start[0] = 0;
      end[0] = length;
      parent[0] = -1;
      field[0] = 0;
      next[0] = 1;
      count = 1;
    } else {
      visit(root, words[record + RECORD.paddingBytes] as number, 0, 0, -1, 0);
    }
    buffers.count = count;
    return buffers.take();
  }
}

/** The same through the public tree cursor: an order of magnitude slower, and right by construction. */
export class CursorFlattener implements Flattener {
  readonly method = "cursor";
  readonly #buffers = new Buffers();

  flatten(tree: Tree): TableArrays {
    const buffers = this.#buffers;
    buffers.reset(tree.rootNode.descendantCount + 16);
    const { kind, start, end, parent, next, field, comments, faults } = buffers;
    const cursor = tree.walk();
    try {
      let count = 0;
      // For each open level of the tree: the kept node it belongs to, and whether the level's own node was kept.
      const owners: number[] = [];
      const kept: number[] = [];
      let owner = -1;
      for (;;) {
        if (owners.length > MAX_DEPTH) throw new NestedTooDeeply();
        const symbol = cursor.nodeTypeId;
        const ownField = cursor.currentFieldId;
        let index = -1;
        if (symbol === Kind.comment) comments.push(cursor.startIndex, cursor.endIndex);
        else {
          const isMissing = cursor.nodeIsMissing;
          if (isMissing) faults.push({ start: cursor.startIndex, end: cursor.endIndex, missing: true, kind: symbol });
          else if (symbol === Kind.ERROR)
            faults.push({ start: cursor.startIndex, end: cursor.endIndex, missing: false, kind: symbol });
          if ((cursor.nodeIsNamed && !DROPPED.has(symbol) && !isMissing) || isOperator(ownField)) {
            index = count++;
            kind[index] = symbol;
            start[index] = cursor.startIndex;
            end[index] = cursor.endIndex;
            parent[index] = owner;
            field[index] = ownField;
          }
        }
        if (symbol !== Kind.comment && cursor.gotoFirstChild()) {
          owners.push(owner);
          kept.push(index);
          if (index >= 0) owner = index;
          continue;
        }
        if (index >= 0) next[index] = count;
        let done = false;
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) {
            done = true;
            break;
          }
          const closed = kept.pop() ?? -1;
          owner = owners.pop() ?? -1;
          if (closed >= 0) next[closed] = count;
        }
        if (done) break;
      }
      buffers.count = count;
      return buffers.take();
    } finally {
      cursor.delete();
    }
  }
}

/** Two readings of one tree are the same in every array. */
export function sameArrays(a: TableArrays, b: TableArrays): boolean {
  if (a.count !== b.count || a.faults.length !== b.faults.length || a.comments.length !== b.comments.length)
    return false;
  for (let index = 0; index < a.count; index++) {
    if (a.kind[index] !== b.kind[index] || a.start[index] !== b.start[index] || a.end[index] !== b.end[index])
      return false;
    if (a.parent[index] !== b.parent[index] || a.next[index] !== b.next[index] || a.field[index] !== b.field[index])
      return false;
  }
  return a.comments.every((offset, index) => offset === b.comments[index]);
}
