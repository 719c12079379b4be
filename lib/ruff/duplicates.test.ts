import { describe, expect, it } from "vitest";
import type { Diagnostic } from "@/lib/engine";
import { duplicates, isLeftToOurs, withoutDuplicates } from "./duplicates";
import { isRuffCode } from "./codes";
import { stableRules, previewRules } from "./ruffRules";

function finding(
  code: string,
  [line, column, endLine, endColumn]: readonly [number, number, number, number],
): Diagnostic {
  const range = { start: { line, column }, end: { line: endLine, column: endColumn } };
  return { code, name: code, severity: "info", path: "a.py", range, message: "", related: [], fixable: null };
}

const kept = (ruff: Diagnostic, ours: Diagnostic): boolean => withoutDuplicates([ruff], [ours]).length === 1;

describe("a Ruff finding that one of ours already says", () => {
  it("goes where both begin on one line", () => {
    const blind = finding("BLE001", [4, 12, 4, 21]);
    expect(kept(blind, finding("STO002", [4, 5, 4, 22]))).toBe(false);
    expect(kept(blind, finding("STO002", [5, 5, 5, 22]))).toBe(true);
    expect(kept(blind, finding("ARC001", [4, 5, 4, 22]))).toBe(true);
  });

  it("goes where ours stands within its lines", () => {
    const suppressible = finding("SIM105", [2, 5, 5, 13]);
    expect(kept(suppressible, finding("SVC003", [4, 5, 4, 11]))).toBe(false);
    expect(kept(suppressible, finding("SVC003", [6, 5, 6, 11]))).toBe(true);
  });

  it("goes where both share text, not where they merely touch", () => {
    const untyped = finding("ANN001", [1, 7, 1, 8]);
    expect(kept(untyped, finding("RTR016", [1, 7, 1, 8]))).toBe(false);
    expect(kept(untyped, finding("RTR016", [1, 8, 1, 12]))).toBe(true);
  });

  it("goes, if it is of syntax, wherever in the file ours speaks of syntax", () => {
    expect(kept(finding("invalid-syntax", [9, 1, 9, 2]), finding("SYN001", [1, 1, 1, 2]))).toBe(false);
  });

  it("stays where no pair is known", () => {
    expect(kept(finding("F401", [1, 1, 1, 2]), finding("SYN001", [1, 1, 1, 2]))).toBe(true);
  });
});

describe("the table", () => {
  it("names Ruff's codes on one side and ours on the other, each Ruff code once", () => {
    const ruffs = duplicates.flatMap(({ ruff }) => ruff);
    expect(
      ruffs.filter((code) => code !== "invalid-syntax" && !(code in stableRules) && !(code in previewRules)),
    ).toEqual([]);
    expect(new Set(ruffs).size).toBe(ruffs.length);
    expect(duplicates.flatMap(({ ours }) => ours).filter(isRuffCode)).toEqual([]);
  });
});

describe("what our rules judge alone", () => {
  it("is six names of `typing`, and our own suppressions", () => {
    expect(isLeftToOurs("UP035", "`typing.List` is deprecated, use `list` instead")).toBe(true);
    expect(isLeftToOurs("UP035", "Import from `collections.abc` instead: `Set`")).toBe(false);
    expect(isLeftToOurs("UP035", "`typing.DefaultDict` is deprecated, use `collections.defaultdict` instead")).toBe(
      false,
    );
    expect(isLeftToOurs("UP006", "Use `list` instead of `t.List` for type annotation")).toBe(true);
    expect(isLeftToOurs("RUF100", "Unused `noqa` directive (non-enabled: `TYP001`)")).toBe(true);
    expect(isLeftToOurs("RUF100", "Unused `noqa` directive (unused: `F401`)")).toBe(false);
  });
});
