import { unusedSuppression } from "../rules/sup/unused-suppression";
import { allRules } from "../rules/index";
import type { FileState } from "./fileState";
import { type Finding, offsetsOf } from "./finding";
import type { Selection } from "./selection";
import { removalOf, type Suppression } from "./suppressions";

const ownCodes = new Set(allRules.map((rule) => rule.info.code));

/** Leaves out what comments silence, and adds a finding for each suppression of ours that silenced nothing (SUP001). */
export function applySuppressions(
  findings: readonly Finding[],
  files: readonly FileState[],
  selection: Selection,
): Finding[] {
  const used = new Set<Suppression>();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const kept = findings.filter((finding) => {
    const file = byPath.get(finding.place.path);
    if (!file?.facts || file.suppressions.length === 0) return true;
    const { code } = finding.rule.info;
    const line = file.facts.table.lines.lineAt(offsetsOf(finding.place, file.facts.table).start);
    const silencing = file.suppressions.filter(
      (one) => (one.line === null || one.line === line) && (one.code === null || one.code === code),
    );
    for (const one of silencing) used.add(one);
    return silencing.length === 0;
  });
  const rule = selection.active.find((one) => one.rule === unusedSuppression);
  if (!rule) return kept;
  for (const file of files) {
    const { facts } = file;
    if (!facts) continue;
    for (const suppression of file.suppressions) {
      const { code } = suppression;
      if (
        code === null ||
        used.has(suppression) ||
        !ownCodes.has(code) ||
        !selection.codes.has(code) ||
        code === unusedSuppression.info.code
      )
        continue;
      if (selection.isIgnored(file.path, unusedSuppression.info.code)) continue;
      if (file.suppressions.some((one) => one.code === null && (one.line === null || one.line === suppression.line)))
        continue;
      const removal = removalOf(facts.table, suppression, file.suppressions);
      kept.push({
        rule: unusedSuppression,
        severity: rule.severity ?? unusedSuppression.info.severity,
        place: {
          path: file.path,
          node: 0,
          part: {
            from: suppression.span.start - (facts.table.start[0] as number),
            to: suppression.span.end - (facts.table.start[0] as number),
          },
        },
        message: (unusedSuppression.messages.unused as string).replace("{code}", code),
        related: [],
        fixable: unusedSuppression.info.fix,
        fix: (edits) => void edits.edits.push({ path: file.path, ...removal }),
      });
    }
  }
  return kept;
}
