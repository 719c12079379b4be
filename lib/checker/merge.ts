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
  // What we did not read is named once, with our reason.
  const skipped = new Set(ours.skipped.map(({ path }) => path));
  const notices = ruff.notices.filter(({ path }) => !skipped.has(path));
  const theirs: Diagnostic[] = [];
  for (const path of ruff.paths) {
    if (skipped.has(path)) continue;
    for (const finding of withoutDuplicates(ruff.findings(path), byPath.get(path) ?? [])) theirs.push(finding);
  }
  if (theirs.length === 0 && notices.length === 0) return ours;
  return {
    ...ours,
    diagnostics: [...ours.diagnostics, ...theirs].sort(compareDiagnostics),
    partial: [...ours.partial, ...notices],
  };
}
