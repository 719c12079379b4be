import { describe, expect, it } from "vitest";
import { codeFrame } from "./codeFrame";
import { finding, hostile } from "./fixtures";
import { toText } from "./text";

const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

describe("codeFrame", () => {
  it("marks the place between its neighbours", () => {
    expect(codeFrame(["def f():", "    return x", "", "f()"], range(2, 12, 2, 13))).toEqual([
      "1 │ def f():",
      "2 │     return x",
      "  │            ^",
      "3 │",
    ]);
  });

  it("puts carets under tabs, wide characters and emoji where a terminal shows them", () => {
    expect(codeFrame(["\tx = y"], range(1, 2, 1, 3))).toEqual(["1 │     x = y", "  │     ^"]);
    expect(codeFrame(["a\tx"], range(1, 3, 1, 4))).toEqual(["1 │ a   x", "  │     ^"]);
    expect(codeFrame(["名前 = x"], range(1, 1, 1, 3))).toEqual(["1 │ 名前 = x", "  │ ^^^^"]);
    expect(codeFrame(['"🎉" + x'], range(1, 8, 1, 9))).toEqual(['1 │ "🎉" + x', "  │        ^"]);
    expect(codeFrame(["e\u0301 = x"], range(1, 6, 1, 7))).toEqual(["1 │ e\u0301 = x", "  │     ^"]);
  });

  it("marks a range of several lines on its first, an empty range with one caret, and an empty line too", () => {
    expect(codeFrame(["abc", "def"], range(1, 2, 2, 3))).toEqual(["1 │ abc", "  │  ^^", "2 │ def"]);
    expect(codeFrame(["abc"], range(1, 4, 1, 4))).toEqual(["1 │ abc", "  │    ^"]);
    expect(codeFrame([""], range(1, 1, 1, 1))).toEqual(["1 │", "  │ ^"]);
  });

  it("shows no line after the last line end unless that is marked, and no byte-order mark where it belongs", () => {
    expect(codeFrame(["a", ""], range(1, 1, 1, 2))).toEqual(["1 │ a", "  │ ^"]);
    expect(codeFrame(["a", ""], range(2, 1, 2, 1))).toEqual(["1 │ a", "2 │", "  │ ^"]);
    expect(codeFrame(["\ufeffab"], range(1, 3, 1, 4))).toEqual(["1 │ ab", "  │  ^"]);
  });

  it("shows nothing where the file has no such line", () => {
    expect(codeFrame([], range(1, 1, 1, 1))).toEqual([]);
    expect(codeFrame(["a"], range(7, 1, 7, 2))).toEqual([]);
  });

  it("cuts a window out of a line of megabytes", () => {
    const line = `${"a".repeat(2_000_000)}NEEDLE${"b".repeat(2_000_000)}`;
    const [code = "", carets = ""] = codeFrame([line], range(1, 2_000_001, 1, 2_000_007));
    expect(code.length).toBeLessThan(200);
    expect(code.startsWith("1 │ …a")).toBe(true);
    expect(code.endsWith("b…")).toBe(true);
    expect(carets.indexOf("^")).toBe(code.indexOf("NEEDLE"));
    expect(carets.trimEnd().length - carets.indexOf("^")).toBe("NEEDLE".length);
  });

  it("never has carets beyond the window", () => {
    const [code = "", carets = ""] = codeFrame(["x".repeat(5000)], range(1, 3, 1, 5001));
    expect(carets.length).toBeLessThanOrEqual(code.length);
  });
});

describe("toText", () => {
  it("says where, how bad, what, and sums up", () => {
    const text = toText(
      [
        finding({ fixable: "safe" }),
        finding({
          code: "ARC001",
          name: "layer",
          severity: "error",
          range: range(1, 1, 1, 2),
          related: [{ path: "b.py", range: range(3, 4, 3, 5), message: "there" }],
        }),
      ],
      { texts: new Map([["app/users/store.py", "import a\nx = abcd\n"]]), checkedFiles: 1 },
    );
    expect(text).toBe(`app/users/store.py:1:1 error ARC001 layer
  The query has no limit: write \`.limit(…)\`.
  1 │ import a
    │ ^
  2 │ x = abcd
  see b.py:3:4 there

app/users/store.py:2:5 warning STO002 hard-limit-missing [safe fix]
  The query has no limit: write \`.limit(…)\`.
  1 │ import a
  2 │ x = abcd
    │     ^^^^

2 findings in 1 file, 1 file checked: 1 error, 1 warning. 1 has a safe fix.
`);
  });

  it("says that nothing was found", () => {
    expect(toText([], { checkedFiles: 2 })).toBe("Nothing found, 2 files checked.\n");
  });

  it("uses colour only when told", () => {
    expect(toText([finding()], {}, { colour: true })).toContain("\u001b[33m");
    expect(toText([finding()])).not.toContain("\u001b");
  });

  it("sends no control character of names, texts or messages to the terminal", () => {
    const hostileFinding = finding({
      code: hostile,
      name: hostile,
      path: hostile,
      message: hostile,
      range: range(1, 1, 1, 2),
      related: [{ path: hostile, range: range(1, 1, 1, 1), message: hostile }],
    });
    const text = toText([hostileFinding], { texts: new Map([[hostile, hostile]]) });
    // eslint-disable-next-line no-control-regex -- the test is about them
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text.split("\n").some((line) => line.startsWith("::error"))).toBe(false);
  });
});
