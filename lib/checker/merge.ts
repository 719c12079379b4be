import type { CheckResult, Diagnostic, FileNotice } from "@/lib/engine";
import { compareDiagnostics, withoutDuplicates } from "@/lib/ruff";

/** Ruff's findings by path, as far as they are known. */
export interface RuffFindings {
  readonly paths: Iterable<string>;
  findings(path: string): readonly Diagnostic[];
  readonly notices: readonly FileNotice[];
}

/** Our result and Ruff's findings as one, in order, without what both say. */
export function mergeFindings(ours: CheckResult, ruff: RuffFindings): CheckResult {
  const byPath = new Map<string, Diagnostic[]>();
  for (const finding of ours.diagnostics) {
    const group = byPath.get(finding.path);
    if (group) group.push(finding);
    else byPath.set(finding.path, [finding]);
  }
  const theirs: Diagnostic[] = [];
  for (const path of ruff.paths) theirs.push(...withoutDuplicates(ruff.findings(path), byPath.get(path) ?? []));
  if (theirs.length === 0 && ruff.notices.length === 0) return ours;
  return {
    ...ours,
    diagnostics: [...ours.diagnostics, ...theirs].sort(compareDiagnostics),
    partial: [...ours.partial, ...ruff.notices],
  };
}
