import { isRuffCode } from "@/lib/checker/client";
import type { Diagnostic, Severity } from "@/lib/engine";

/** Where a person is: the file on screen, the cursor (1-based, UTF-16) in it, and the finding that is selected. */
export interface Here {
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly selected: Diagnostic | null;
}

/** The findings in the order in which they are walked: ours, or Ruff's while one of Ruff's is selected or nothing else is there. */
export function walkable(
  diagnostics: readonly Diagnostic[],
  severities: Readonly<Record<Severity, boolean>>,
  selected: Diagnostic | null,
): readonly Diagnostic[] {
  const shown = diagnostics.filter(({ severity }) => severities[severity]);
  const ours = shown.filter(({ code }) => !isRuffCode(code));
  const wantsRuff = selected !== null && isRuffCode(selected.code);
  return ours.length === 0 || wantsRuff ? shown.filter(({ code }) => isRuffCode(code)) : ours;
}

/**
 * The finding before or after a place, going round at the ends; null where there is none. `findings` are sorted by place. At the
 * selected finding the next is its neighbour, so that several at one place are all visited.
 */
export function neighbour(findings: readonly Diagnostic[], here: Here, direction: 1 | -1): Diagnostic | null {
  if (findings.length === 0) return null;
  const own = here.selected ? findings.indexOf(here.selected) : -1;
  const isThere =
    here.selected?.path === here.path &&
    here.selected.range.start.line === here.line &&
    here.selected.range.start.column === here.column;
  if (own >= 0 && isThere) return findings[(own + direction + findings.length) % findings.length] ?? null;
  const after = findings.findIndex((finding) => compare(finding, here) > 0);
  const before = findings.findLastIndex((finding) => compare(finding, here) < 0);
  return (direction === 1 ? findings[Math.max(after, 0)] : findings.at(before)) ?? null;
}

function compare({ path, range: { start } }: Diagnostic, here: Here): number {
  const own = here.path ?? "";
  if (path !== own) return path < own ? -1 : 1;
  return start.line - here.line || start.column - here.column;
}
