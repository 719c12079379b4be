import { describe, expect, it } from "vitest";
import type { Diagnostic } from "@/lib/engine";
import { type Here, neighbour, walkable } from "./walkFindings";

function finding(path: string, line: number, code = "STO002"): Diagnostic {
  const start = { line, column: 1 };
  const range = { start, end: start };
  return { code, name: "n", severity: "error", path, range, message: "m", related: [], fixable: null };
}

const findings = [finding("a.py", 2), finding("b.py", 3), finding("b.py", 3, "ARC001"), finding("b.py", 9)];
const [a2, b3, b3too, b9] = findings as [Diagnostic, Diagnostic, Diagnostic, Diagnostic];
const at = (path: string | null, line: number, selected: Diagnostic | null = null): Here => ({
  path,
  line,
  column: 1,
  selected,
});

describe("neighbour", () => {
  it("goes on from the cursor, over the ends of files and of the list", () => {
    expect(neighbour(findings, at("a.py", 1), 1)).toBe(a2);
    expect(neighbour(findings, at("a.py", 2), 1)).toBe(b3);
    expect(neighbour(findings, at("b.py", 5), 1)).toBe(b9);
    expect(neighbour(findings, at("c.py", 1), 1)).toBe(a2);
    expect(neighbour(findings, at("b.py", 5), -1)).toBe(b3too);
    expect(neighbour(findings, at("a.py", 1), -1)).toBe(b9);
    expect(neighbour(findings, at(null, 1), 1)).toBe(a2);
  });

  it("visits each of several at one place", () => {
    expect(neighbour(findings, at("b.py", 3, b3), 1)).toBe(b3too);
    expect(neighbour(findings, at("b.py", 3, b3too), 1)).toBe(b9);
    expect(neighbour(findings, at("b.py", 3, b3too), -1)).toBe(b3);
    expect(neighbour(findings, at("b.py", 9, b9), 1)).toBe(a2);
  });

  it("knows when there is nothing", () => {
    expect(neighbour([], at("a.py", 1), 1)).toBeNull();
  });
});

describe("walkable", () => {
  const all = { error: true, warning: true, info: true };
  const ruffs = finding("a.py", 1, "F401");

  it("walks ours, and Ruff's only from one of Ruff's or alone", () => {
    expect(walkable([ruffs, a2], all, null)).toEqual([a2]);
    expect(walkable([ruffs, a2], all, ruffs)).toEqual([ruffs]);
    expect(walkable([ruffs], all, null)).toEqual([ruffs]);
    expect(walkable([a2], { ...all, error: false }, null)).toEqual([]);
  });
});
