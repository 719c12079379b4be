import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Edit, Language, Parser, type Tree } from "web-tree-sitter";

const require = createRequire(import.meta.url);

/** web-tree-sitter alone, with nothing read from its trees: what every other time is measured against. */
export class BareParser {
  private constructor(private readonly parser: Parser) {}

  static async load(): Promise<BareParser> {
    await Parser.init();
    const bytes = readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"));
    const parser = new Parser();
    parser.setLanguage(await Language.load(new Uint8Array(bytes)));
    return new BareParser(parser);
  }

  /** The tree of a text; the caller deletes it. */
  parse(text: string, before?: Tree): Tree {
    const tree = this.parser.parse(text, before);
    if (!tree) throw new Error("The parser gave no tree.");
    return tree;
  }

  /** Whether a text parses without an error. */
  isValid(text: string): boolean {
    const tree = this.parse(text);
    const valid = !tree.rootNode.hasError;
    tree.delete();
    return valid;
  }

  /** Tells a tree of an insertion, so that parsing again may use what did not change. Offset in UTF-16 units. */
  insert(tree: Tree, text: string, offset: number, inserted: string): void {
    const start = pointAt(text, offset);
    const lines = inserted.split("\n");
    const last = lines.at(-1) ?? "";
    const end = {
      row: start.row + lines.length - 1,
      column: lines.length === 1 ? start.column + last.length : last.length,
    };
    tree.edit(
      new Edit({
        startIndex: offset,
        oldEndIndex: offset,
        newEndIndex: offset + inserted.length,
        startPosition: start,
        oldEndPosition: start,
        newEndPosition: end,
      }),
    );
  }
}

function pointAt(text: string, offset: number): { row: number; column: number } {
  let row = 0;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}
