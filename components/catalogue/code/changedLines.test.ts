import { describe, expect, it } from "vitest";
import { changedLines } from "./changedLines";

describe("changedLines", () => {
  it("finds nothing in equal texts", () => {
    expect(changedLines("a\nb\n", "a\nb\n")).toEqual(new Set());
  });

  it("finds what was added, and from the other side what was taken away", () => {
    const before = "def f():\n    try:\n        run()\n    except Exception:\n        pass\n";
    const after = "def f():\n    run()\n";
    expect(changedLines(before, after)).toEqual(new Set([2, 3, 4, 5]));
    expect(changedLines(after, before)).toEqual(new Set([2]));
  });

  it("keeps to lines that stay in order, and leaves blank lines alone", () => {
    expect(changedLines("a\n\nx\nb\nc", "a\nb\ny\nc")).toEqual(new Set([3]));
    expect(changedLines("a\nb\nc", "")).toEqual(new Set([1, 2, 3]));
  });
});
