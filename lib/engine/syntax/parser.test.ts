import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CursorFlattener, sameArrays } from "./flattener";
import { kindsModule } from "./generateKinds";
import { Kind, type KindName } from "./kinds";
import { nodeAssets } from "./nodeAssets";
import { PythonParser } from "./parser";

let parser: PythonParser;
beforeAll(async () => {
  parser = await PythonParser.load(await nodeAssets());
});

const kindNames = new Map<number, string>(Object.entries(Kind).map(([name, id]) => [id, name]));

/** An S-expression of the table, for comparison by eye. */
function show(text: string): string {
  const { table, tree } = parser.parse(text);
  tree.delete();
  const write = (node: number): string => {
    const children = table.children(node).map(write);
    return `(${[kindNames.get(table.kind[node] ?? 0) ?? table.textOf(node), ...children].join(" ")})`;
  };
  return write(0);
}

const fragments = [
  "x",
  " ",
  "\n",
  "\n    ",
  "(",
  ")",
  "[",
  "]",
  ":",
  "=",
  '"',
  '"""',
  "def f(a: int = 1):",
  "class A(B):",
  "async ",
  "await ",
  "# c",
  "return ",
  "é",
  "𝒳",
  "\t",
  "\r\n",
  "\r",
  "f'{a}'",
  "@d",
  "try:",
  "except* E as e:",
  "match x:",
  "case _:",
  ",",
  ".",
  "1",
  "if ",
  "else:",
  "import ",
  "from . ",
  "lambda: ",
];

describe("PythonParser", () => {
  it("reads the parser's memory directly on this version", () => {
    expect(parser.method).toBe("memory");
  });

  it("keeps named nodes and operators, drops punctuation and comments", () => {
    expect(show("x = -a + 1  # note\n")).toBe(
      "(module (expression_statement (assignment (identifier) (binary_operator (unary_operator (-) (identifier)) (+) (integer)))))",
    );
  });

  it("numbers nodes independently of comments and white space", () => {
    const plain = parser.parse("def f():\n    return 1\n").table;
    const commented = parser.parse("# a\ndef f():\n\n    # b\n    return 1  # c\n").table;
    expect([...commented.kind]).toEqual([...plain.kind]);
    expect(commented.comments.length).toBe(6);
  });

  it("reads every text as the public cursor does", () => {
    const cursor = new CursorFlattener();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (parts) => {
        const { table, tree } = parser.parse(parts.join(""));
        try {
          expect(
            sameArrays(
              {
                ...table,
                count: table.count,
                kind: table.kind,
                start: table.start,
                end: table.end,
                parent: table.parent,
                next: table.next,
                field: table.field,
                comments: table.comments,
                faults: table.faults,
              },
              cursor.flatten(tree),
            ),
          ).toBe(true);
        } finally {
          tree.delete();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same table after edits as a fresh parse", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fragments), { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.constantFrom("", ...fragments)), { maxLength: 5 }),
        (parts, edits) => {
          let text = `${parts.join("")}\ndef g(a):\n    return a\n`;
          let parsed = parser.parse(text);
          for (const [where, length, insert] of edits) {
            const start = where % (text.length + 1);
            const end = Math.min(text.length, start + length);
            const after = text.slice(0, start) + insert + text.slice(end);
            const next = parser.parse(after, { tree: parsed.tree, text, changes: [{ start, end, text: insert }] });
            parsed.tree.delete();
            parsed = next;
            text = after;
          }
          const fresh = parser.parse(text);
          // Where the text is broken the two may recover differently; on sound text they must agree.
          if (fresh.table.faults.length === 0) expect(sameArrays(parsed.table, fresh.table)).toBe(true);
          fresh.tree.delete();
          parsed.tree.delete();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("knows where a token is missing and what was not understood", () => {
    expect(parser.parse("def f(:\n    pass\n").table.faults.length).toBeGreaterThan(0);
    expect(parser.parse("f(\n").table.faults).not.toEqual([]);
  });

  it("refuses nesting that no Python accepts, without exhausting the stack", () => {
    expect(() => parser.parse("(".repeat(10_000) + ")".repeat(10_000))).toThrow();
  });

  it("treats a lone CR as a line's end of the same length", () => {
    expect([...parser.parse("a = 1\rb = 2\r\n").table.kind]).toEqual([...parser.parse("a = 1\nb = 2\n").table.kind]);
  });

  it("has the grammar's own numbers", async () => {
    expect(await kindsModule()).toBe(readFileSync(new URL("./kinds.ts", import.meta.url), "utf8"));
    expect(Kind["module" satisfies KindName]).toBe(parser.parse("").table.kind[0]);
  });
});
