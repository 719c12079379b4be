import * as v from "valibot";
import type { Diagnostic, Edit, Severity } from "@/lib/engine";
import { safelyFixed } from "./ruffRules";
import { ruleName } from "./selectors";

/** Ruff's positions are ours: 1-based lines, 1-based columns in UTF-16 units (a BOM counts), end exclusive. */
const location = v.object({ row: v.number(), column: v.number() });

const finding = v.object({
  code: v.nullish(v.string()),
  message: v.string(),
  start_location: location,
  end_location: location,
  fix: v.nullish(
    v.object({
      edits: v.array(v.object({ content: v.nullish(v.string()), location, end_location: location })),
    }),
  ),
});

/** What the WASM build answers to a check, as far as it is used. */
const findings = v.array(finding);

export type RuffFinding = v.InferOutput<typeof finding>;

/** Ruff's answer in its own shape. Throws where the answer has another, which only another version of Ruff could bring about. */
export function readFindings(answer: unknown): readonly RuffFinding[] {
  return v.parse(findings, answer);
}

export function codeOf(finding: RuffFinding): string {
  return finding.code ?? "ruff";
}

/** A finding in the contract's shape, under Ruff's own code and name. */
export function toDiagnostic(path: string, finding: RuffFinding, severity: Severity): Diagnostic {
  const code = codeOf(finding);
  return {
    code,
    name: ruleName(code),
    severity,
    path,
    range: {
      start: { line: finding.start_location.row, column: finding.start_location.column },
      end: { line: finding.end_location.row, column: finding.end_location.column },
    },
    message: finding.message,
    related: [],
    fixable: !finding.fix ? null : safelyFixed.has(code) ? "safe" : "unsafe",
  };
}

/** The edits of a finding's fix; empty where it has none. */
export function toEdits(path: string, finding: RuffFinding): Edit[] {
  return (finding.fix?.edits ?? []).map(({ content, location, end_location }) => ({
    kind: "text",
    path,
    range: {
      start: { line: location.row, column: location.column },
      end: { line: end_location.row, column: end_location.column },
    },
    text: content ?? "",
  }));
}
