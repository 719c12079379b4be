import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "./changeBetween";

describe("changeBetween", () => {
  it("finds what was typed, taken away and replaced", () => {
    expect(changeBetween("ab", "axb")).toEqual({ start: 1, end: 1, text: "x" });
    expect(changeBetween("aab", "ab")).toEqual({ start: 1, end: 2, text: "" });
    expect(changeBetween("one two", "one ten")).toEqual({ start: 5, end: 7, text: "en" });
  });

  it("turns the one text into the other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "🐝") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text: inserted } = changeBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
      }),
    );
  });
});
