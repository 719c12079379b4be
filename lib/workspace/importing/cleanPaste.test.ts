import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../samples";
import { cleanPaste } from "./cleanPaste";

const lines = (...parts: string[]) => parts.join("\n");

describe("Markdown fences", () => {
  const fenceNote = "The Markdown fence around the code was taken off.";

  it.each([
    lines("```", "x = 1", "```"),
    lines("```python", "x = 1", "```"),
    lines("", "```py title=a.py", "x = 1", "```", ""),
    lines("~~~", "x = 1", "~~~"),
    lines("~~~~ {.python}", "x = 1", "~~~~~"),
    lines("```python\r", "x = 1", "```\r"),
    lines("  ```python", "  x = 1", "  ```"),
    lines("```python", "x = 1"),
  ])("%j", (text) => {
    expect(cleanPaste(text)).toEqual({ text: "x = 1\n", notes: [fenceNote] });
  });

  it("closes a fence only with one as long, of the same kind", () => {
    expect(cleanPaste(lines("````", "x = '''", "```", "~~~~", "'''", "````")).text).toBe(
      lines("x = '''", "```", "~~~~", "'''", ""),
    );
  });

  it("joins several blocks in their order", () => {
    const text = lines("```python", "a = 1", "```", "```python", "", "b = 2", "", "```");
    expect(cleanPaste(text)).toEqual({
      text: lines("a = 1", "", "", "b = 2", ""),
      notes: ["2 Markdown code blocks were joined."],
    });
  });

  it("leaves out the text around and blocks of other languages", () => {
    const text = lines(
      "Here's the store:",
      "```python",
      "a = 1",
      "```",
      "Install it:",
      "```bash",
      "pip install x",
      "```",
    );
    expect(cleanPaste(text)).toEqual({
      text: "a = 1\n",
      notes: ["The Markdown fence around the code was taken off; 1 other block and the text around were left out."],
    });
    expect(cleanPaste(lines("```py", "a", "```", "```", "out", "```", "```sh", "b", "```")).notes).toEqual([
      "The Markdown fence around the code was taken off; 2 other blocks were left out.",
    ]);
    expect(cleanPaste(lines("```py", "a", "```", "```sh", "b", "```")).notes).toEqual([
      "The Markdown fence around the code was taken off; 1 other block was left out.",
    ]);
    expect(cleanPaste(lines("Look:", "```", "a", "```")).notes).toEqual([
      "The Markdown fence around the code was taken off; the text around was left out.",
    ]);
  });

  it("takes off a closing fence whose opening was not copied", () => {
    expect(cleanPaste(lines("x = 1", "```", ""))).toEqual({
      text: "x = 1\n",
      notes: ["The Markdown fence at the end was taken off."],
    });
  });

  it("leaves a text alone that has only blocks of other languages", () => {
    const text = lines("```bash", "pip install x", "```");
    expect(cleanPaste(text)).toEqual({ text, notes: [] });
  });

  it("keeps fences in a docstring, also of code that is itself fenced", () => {
    const code = lines(
      "def f():",
      '    """Do it.',
      "",
      "    ```",
      "    f()",
      "    ```",
      "    ```python",
      "    f()",
      "    ```",
      '    """',
      "    return 1",
    );
    expect(cleanPaste(code)).toEqual({ text: code, notes: [] });
    expect(cleanPaste(lines("```python", code, "```")).text).toBe(`${code}\n`);
  });

  it("ends a block at its fence although a docstring in it is cut short", () => {
    const text = lines("```python", '"""Cut', "```", "and", "```python", "b = 2", "```");
    expect(cleanPaste(text).text).toBe(lines('"""Cut', "", "", "b = 2", ""));
  });

  it("does not take tildes of Python for a fence", () => {
    expect(cleanPaste("~~~x").notes).toEqual([]);
  });
});

describe("a common indent", () => {
  it("is taken off", () => {
    expect(cleanPaste(lines("    async def f(self):", "", "        return 1"))).toEqual({
      text: lines("async def f(self):", "", "    return 1"),
      notes: ["A common indent of 4 blanks was taken off."],
    });
    expect(cleanPaste(lines("\tx = 1", "\t\ty = 2")).notes).toEqual(["A common indent of 1 tab was taken off."]);
    expect(cleanPaste(" \tx = 1").notes).toEqual(["A common indent of 2 blanks and tabs was taken off."]);
    expect(cleanPaste(" x = 1").notes).toEqual(["A common indent of 1 blank was taken off."]);
  });

  it("is judged by code, not by lines of a string or blank ones", () => {
    const text = lines("    x = '''", "text", "    more'''", " ", "    y = 1");
    expect(cleanPaste(text).text).toBe(lines("x = '''", "text", "more'''", "", "y = 1"));
  });

  it("is none where lines share no blanks", () => {
    for (const text of [
      lines("\tx = 1", "    y = 2"),
      lines("def f():", "    return 1"),
      lines("    # a comment", ""),
      "",
      "\n\n",
    ]) {
      expect(cleanPaste(text)).toEqual({ text, notes: [] });
    }
  });
});

describe("prompts", () => {
  it("are taken off, output is left out", () => {
    const text = lines(">>> def f():", "...     return 1", "...", ">>> f()", "1", ">>>", ">>> print('a')", "a", "b");
    expect(cleanPaste(text)).toEqual({
      text: lines("def f():", "    return 1", "", "f()", "", "print('a')", ""),
      notes: ["The >>> prompts were taken off, and 3 lines of output were left out."],
    });
    expect(cleanPaste(">>> x = 1")).toEqual({ text: "x = 1\n", notes: ["The >>> prompts were taken off."] });
    expect(cleanPaste(lines(">>> 1", "1")).notes).toEqual([
      "The >>> prompts were taken off, and 1 line of output was left out.",
    ]);
  });

  it("may follow the interpreter's banner, and hold an ellipsis as output", () => {
    const text = lines(
      "Python 3.12.1 (main, Dec  8 2023)",
      'Type "help" for more.',
      ">>> f()",
      "[1,",
      "...",
      "2]",
      ">>> g()",
    );
    expect(cleanPaste(text).text).toBe(lines("f()", "g()", ""));
  });

  it("are left where they do not begin the text, so that no code is lost", () => {
    for (const text of [
      lines("x = 1", ">>> x"),
      lines('"""Doc.', "", ">>> f()", "1", '"""'),
      "x >>> y",
      "...",
      lines("...", ">>> x"),
    ]) {
      expect(cleanPaste(text)).toEqual({ text, notes: [] });
    }
  });
});

it("takes off all three at once, each said", () => {
  expect(cleanPaste(lines("```pycon", "  >>> x = 1", "  >>> x", "  1", "```"))).toEqual({
    text: lines("x = 1", "x", ""),
    notes: [
      "The Markdown fence around the code was taken off.",
      "A common indent of 2 blanks was taken off.",
      "The >>> prompts were taken off, and 1 line of output was left out.",
    ],
  });
});

describe("ordinary Python", () => {
  it.each(samples.flatMap(({ files }) => files))("is unchanged: $path", ({ text }) => {
    expect(cleanPaste(text)).toEqual({ text, notes: [] });
  });

  it("is unchanged, whatever its strings and comments hold", () => {
    const odd = fc.constantFrom("```", "```python", "~~~", ">>> f()", "...", "it's", "  deep", "\\\\", "#", "é🎉", "");
    const body = fc.array(odd, { maxLength: 5 }).map((parts) => parts.join("\n"));
    const statement = fc.oneof(
      fc.constantFrom(
        "x = 1",
        "import os",
        "def f():\n    return ...",
        "class A:\n\tpass",
        "x = ~y",
        "a >> b",
        "...",
        't = \'"""\'',
        "x = 'it\\'s'",
      ),
      fc
        .tuple(fc.constantFrom('"""', "'''", 'r"""', "f'''"), body)
        .map(([quote, text]) => `d = ${quote}${text}\n${quote.slice(-3)}`),
      odd.map((text) => `# ${text}`),
      body.map((text) => `def f():\n    """Doc.\n${text.replace(/^/gm, "    ")}\n    """`),
    );
    const module = fc
      .tuple(fc.array(statement, { minLength: 1 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
      .map(([parts, eol, final]) => `${parts.join("\n\n")}${final ? "\n" : ""}`.replaceAll("\n", eol));
    fc.assert(
      fc.property(module, (text) => {
        expect(cleanPaste(text)).toEqual({ text, notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is given back from a fence, an indent, a prompt", () => {
    const statement = fc.constantFrom("x = 1", "def f():\n    return 1", "class A:\n    '''Doc.'''");
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1 }), (parts) => {
        const code = `${parts.join("\n")}\n`;
        expect(cleanPaste(`\`\`\`python\n${code}\`\`\`\n`).text).toBe(code);
        expect(cleanPaste(code.replace(/^(?=.)/gm, "    ")).text).toBe(code);
        const session = parts.map((part) => part.replace(/^/gm, "... ").replace(/^\.{3}/, ">>>")).join("\n");
        expect(cleanPaste(session).text).toBe(code);
      }),
    );
  });

  it("never throws and never invents text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("```", "~~~py", "```py", "'''", '"""', ">>> a", "... b", "  c", "", "\t", "'"), {
          minLength: 1,
        }),
        (parts) => {
          const { text, notes } = cleanPaste(parts.join("\n"));
          if (notes.length === 0) expect(text).toBe(parts.join("\n"));
          for (const line of text.split("\n")) expect(parts.some((part) => part.endsWith(line))).toBe(true);
        },
      ),
    );
  });
});
