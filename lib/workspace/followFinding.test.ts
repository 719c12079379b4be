import { describe, expect, it } from "vitest";
import type { Diagnostic } from "@/lib/engine";
import { followFinding } from "./followFinding";

function finding(line: number, message = "m", code = "STO002", path = "store.py"): Diagnostic {
  const position = { line, column: 1 };
  return {
    code,
    name: "n",
    severity: "error",
    path,
    range: { start: position, end: position },
    message,
    related: [],
    fixable: null,
  };
}

describe("followFinding", () => {
  it("follows a finding that a new line above moved down", () => {
    const moved = finding(21);
    expect(followFinding(finding(20), [finding(3), moved])).toBe(moved);
  });

  it("prefers the same words to the same line", () => {
    const same = finding(30, "about a");
    expect(followFinding(finding(20, "about a"), [finding(20, "about b"), same])).toBe(same);
  });

  it("does not take another rule or another file for it", () => {
    expect(followFinding(finding(20), [finding(20, "m", "STO003"), finding(20, "m", "STO002", "other.py")])).toBeNull();
  });
});
