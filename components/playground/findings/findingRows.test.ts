import { describe, expect, it } from "vitest";
import type { Diagnostic, Severity } from "@/lib/engine";
import { explainedFinding, toRows } from "./findingRows";

function finding(code: string, path: string, severity: Severity = "warning", line = 1): Diagnostic {
  const at = { line, column: 1 };
  return { code, name: "n", severity, path, range: { start: at, end: at }, message: "m", related: [], fixable: null };
}

const all: Record<Severity, boolean> = { error: true, warning: true, info: true };
const open = { severities: all, closed: new Set<string>(), ruffOpen: true };
const words = (rows: ReturnType<typeof toRows>) =>
  rows.map((row) => (row.kind === "finding" ? row.finding.code : row.kind === "file" ? row.path : `Ruff ${row.count}`));

const diagnostics = [
  finding("F401", "a.py"),
  finding("STO002", "a.py", "error"),
  finding("STO002", "a.py", "error"),
  finding("NAM001", "b.py", "info"),
];

describe("toRows", () => {
  it("groups ours by file, and Ruff's as one group at the end", () => {
    expect(words(toRows(diagnostics, open))).toEqual([
      "a.py",
      "STO002",
      "STO002",
      "b.py",
      "NAM001",
      "Ruff 1",
      "a.py",
      "F401",
    ]);
  });

  it("gives every row a key of its own", () => {
    const keys = toRows(diagnostics, open).map((row) => (row.kind === "ruff" ? "ruff" : `${row.kind} ${row.key}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("keeps closed groups' heads, and drops what is filtered away", () => {
    const rows = toRows(diagnostics, {
      severities: { ...all, info: false },
      closed: new Set(["a.py"]),
      ruffOpen: false,
    });
    expect(words(rows)).toEqual(["a.py", "Ruff 1"]);
  });
});

describe("explainedFinding", () => {
  it("is the selected one, else the first of ours, else the first", () => {
    expect(explainedFinding(diagnostics[3] ?? null, diagnostics)?.code).toBe("NAM001");
    expect(explainedFinding(null, diagnostics)?.code).toBe("STO002");
    expect(explainedFinding(null, diagnostics.slice(0, 1))?.code).toBe("F401");
    expect(explainedFinding(null, [])).toBeNull();
  });
});
