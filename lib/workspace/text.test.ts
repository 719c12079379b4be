import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDiskText, toModelText, toWorkspaceFile } from "./text";

describe("toModelText", () => {
  it.each([
    ["a\nb", { text: "a\nb", eol: "\n", bom: false, mixed: false }],
    ["a\r\nb\r\n", { text: "a\nb\n", eol: "\r\n", bom: false, mixed: false }],
    ["a\rb", { text: "a\nb", eol: "\r", bom: false, mixed: false }],
    ["\uFEFFa", { text: "a", eol: "\n", bom: true, mixed: false }],
    ["a\r\nb\r\nc\rd\n", { text: "a\nb\nc\nd\n", eol: "\r\n", bom: false, mixed: true }],
    ["a\r\r\n", { text: "a\n\n", eol: "\r\n", bom: false, mixed: true }],
  ] as const)("reads %j", (raw, expected) => {
    expect(toModelText(raw)).toEqual(expected);
  });

  it("can be written back as it was, unless the endings were mixed", () => {
    const lines = fc.array(
      fc.string().filter((line) => !/[\r\n]/.test(line)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (parts, eol, bom) => {
        const raw = (bom ? "\uFEFF" : "") + parts.join(eol);
        const file = toWorkspaceFile("a.py", raw);
        expect(file.text).not.toContain("\r");
        expect(toDiskText(file)).toBe(raw);
      }),
    );
  });
});
