import { describe, expect, it } from "vitest";
import { applyChanges } from "@/lib/workspace/model";
import { suppressOnLine } from "./suppress";

function suppressed(text: string, line: number): string {
  const result = suppressOnLine(text, line, "STO002");
  return result.status === "ok" ? applyChanges(text, [result.change]) : result.reason;
}

describe("suppressOnLine", () => {
  it.each([
    ["x = 1\ny = 2\n", 2, "x = 1\ny = 2  # noqa: STO002\n"],
    ["x = 1   \n", 1, "x = 1  # noqa: STO002\n"],
    ["", 1, "# noqa: STO002"],
    ["x = 1  # why\n", 1, "x = 1  # why  # noqa: STO002\n"],
    ["x = 1  # noqa: ARC001\n", 1, "x = 1  # noqa: ARC001, STO002\n"],
    ["x = 1  # noqa: ARC001, F401 # why\n", 1, "x = 1  # noqa: ARC001, F401, STO002 # why\n"],
    ['"""One line."""\n', 1, '"""One line."""  # noqa: STO002\n'],
  ])("%j", (text, line, after) => {
    expect(suppressed(text, line)).toBe(after);
  });

  it("refuses where a comment would be no comment", () => {
    expect(suppressed('"""Begins\nhere."""\n', 1)).toContain("inside a string");
    expect(suppressed("x = 1 + \\\n  2\n", 1)).toContain("backslash");
    expect(suppressed("x = 1\n", 9)).toContain("no line 9");
  });
});
