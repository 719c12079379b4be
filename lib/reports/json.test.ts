import { describe, expect, it } from "vitest";
import { finding, hostile } from "./fixtures";
import { toJson } from "./json";

describe("toJson", () => {
  it("is the contract's array, sorted, without foreign keys", () => {
    const later = finding({ path: "b.py" });
    const sameLine = finding({ path: "a.py", code: "NAM001" });
    const first = finding({ path: "a.py", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } });
    const foreign = { ...finding({ path: "a.py" }), source: "ruff", stale: true };
    expect(JSON.parse(toJson([later, foreign, sameLine, first]))).toEqual([
      first,
      sameLine,
      finding({ path: "a.py" }),
      later,
    ]);
  });

  it("carries any text unharmed, and an empty list as one", () => {
    expect(JSON.parse(toJson([finding({ message: hostile })]))[0].message).toBe(hostile);
    expect(toJson([])).toBe("[]\n");
  });
});
