import { Edit as TreeEdit, Language, Parser, type Point, type Tree } from "web-tree-sitter";
import type { EngineAssets, TextChange } from "../contract";
import { CursorFlattener, type Flattener, MemoryFlattener, type ParserMemory, sameArrays } from "./flattener";
import { parserText } from "./sourceText";
import { SyntaxTable } from "./table";

/** Beyond this the parser's memory, which ends at 2 GiB, is near the point where it returns wrong trees. */
const MEMORY_LIMIT_BYTES = 1_600_000_000;

/** The parser's memory is used up: the process or worker that holds it must be replaced. */
export class ParserExhausted extends Error {
  override readonly name = "ParserExhausted";
}

/** Small, but with every construct in which the two ways of reading a tree could come to differ. */
const SELF_CHECK = `from a.b import c as d  # comment
@x.get("/a", k=1)
async def f(a: int = 1, *b, c: list[str] | None = None, **d) -> "X":
    """doc"""
    async with s() as t, u: pass
    return [await v(i) async for i in w if not i in (1, -2)] or f"{a!r:>{b}} é𝒳"
class A(B[int], metaclass=M):
    x: y = z(\\
        1)
    match x:
        case {"k": [1, *_]} | C(d=1) if e: pass
try: raise q from r
except* (E, F) as g: a, b = b, a
lambda: (yield)
x = = 1
def (
`;

/** A parsed text; `tree` is kept only where edits are to come. */
export interface Parsed {
  readonly table: SyntaxTable;
  readonly tree: Tree;
  readonly parseMilliseconds: number;
  readonly flattenMilliseconds: number;
}

/** The Python parser: text in, syntax table out. */
export class PythonParser {
  readonly #parser: Parser;
  readonly #flattener: Flattener;
  readonly #memory: ParserMemory;

  private constructor(parser: Parser, flattener: Flattener, memory: ParserMemory) {
    this.#parser = parser;
    this.#flattener = flattener;
    this.#memory = memory;
  }

  /** Loads the WebAssembly files and checks that reading the parser's memory gives what its API gives. */
  static async load(assets: EngineAssets): Promise<PythonParser> {
    const module: Record<string, unknown> = {};
    if (typeof assets.treeSitterWasm === "string") {
      const address = assets.treeSitterWasm;
      module.locateFile = () => address;
    } else {
      module.wasmBinary = assets.treeSitterWasm;
    }
    await Parser.init(module);
    const python = assets.pythonWasm;
    const language = await Language.load(python instanceof ArrayBuffer ? new Uint8Array(python) : python);
    const parser = new Parser();
    parser.setLanguage(language);
    const memory = module as unknown as ParserMemory;
    return new PythonParser(parser, chooseFlattener(parser, memory, language), memory);
  }

  /** How trees are read; `cursor` where the parser's memory is not laid out as expected. */
  get method(): Flattener["method"] {
    return this.#flattener.method;
  }

  /**
   * Parses a text. With `previous` and `changes` (each in offsets of the text that the one before left) unchanged parts of the
   * old tree are used again; the caller deletes the old tree afterwards.
   * @throws NestedTooDeeply, ParserExhausted
   */
  parse(text: string, previous?: { tree: Tree; text: string; changes: readonly TextChange[] }): Parsed {
    if (this.#memory.HEAPU8 !== undefined && this.#memory.HEAPU8.length > MEMORY_LIMIT_BYTES)
      throw new ParserExhausted("The parser's memory is used up.");
    const started = performance.now();
    const source = parserText(text);
    if (previous) applyChanges(previous.tree, previous.text, previous.changes);
    const tree = this.#parser.parse(source, previous?.tree ?? null);
    if (!tree) throw new ParserExhausted("The parser gave no tree.");
    const parsed = performance.now();
    try {
      const arrays = this.#flattener.flatten(tree);
      const done = performance.now();
      return {
        table: new SyntaxTable(text, arrays),
        tree,
        parseMilliseconds: parsed - started,
        flattenMilliseconds: done - parsed,
      };
    } catch (error) {
      tree.delete();
      throw error;
    }
  }
}

function chooseFlattener(parser: Parser, memory: ParserMemory, language: Language): Flattener {
  const cursor = new CursorFlattener();
  if (!(memory.HEAPU32 instanceof Uint32Array)) return cursor;
  const tree = parser.parse(SELF_CHECK);
  if (!tree) return cursor;
  try {
    const direct = new MemoryFlattener(memory, language);
    return sameArrays(direct.flatten(tree), cursor.flatten(tree)) ? direct : cursor;
  } catch {
    return cursor;
  } finally {
    tree.delete();
  }
}

function applyChanges(tree: Tree, before: string, changes: readonly TextChange[]): void {
  let text = parserText(before);
  for (const change of changes) {
    const after = text.slice(0, change.start) + change.text + text.slice(change.end);
    const newEnd = change.start + change.text.length;
    const startPosition = pointAt(text, change.start);
    tree.edit(
      new TreeEdit({
        startIndex: change.start,
        oldEndIndex: change.end,
        newEndIndex: newEnd,
        startPosition,
        oldEndPosition: pointAt(text, change.end, change.start, startPosition),
        newEndPosition: pointAt(after, newEnd, change.start, startPosition),
      }),
    );
    text = after;
  }
}

/** The 0-based row and column of an offset, counted on from an earlier offset whose point is known. */
function pointAt(text: string, offset: number, from = 0, known: Point = { row: 0, column: 0 }): Point {
  let row = known.row;
  let lineStart = from - known.column;
  for (let at = text.indexOf("\n", from); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}
