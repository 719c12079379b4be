import { isRuffCode } from "@/lib/checker/client";
import type { Diagnostic, Severity } from "@/lib/engine";
import { groupByPath } from "../groupByPath";

/** One row of the list. Groups are rows as well, so that a long list can be drawn in part. */
export type FindingsRow =
  | { readonly kind: "ruff"; readonly count: number; readonly open: boolean }
  | {
      readonly kind: "file";
      readonly key: string;
      readonly path: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Diagnostic };

export interface Grouping {
  readonly severities: Readonly<Record<Severity, boolean>>;
  /** Keys of the file groups that are closed. */
  readonly closed: ReadonlySet<string>;
  readonly ruffOpen: boolean;
}

/** The rows from top to bottom: our findings by file, then Ruff's as one group that is closed at first. */
export function toRows(diagnostics: readonly Diagnostic[], { severities, closed, ruffOpen }: Grouping): FindingsRow[] {
  const shown = diagnostics.filter(({ severity }) => severities[severity]);
  const ours = shown.filter(({ code }) => !isRuffCode(code));
  const ruffs = shown.filter(({ code }) => isRuffCode(code));
  const rows = fileRows(ours, "", closed);
  if (ruffs.length > 0) rows.push({ kind: "ruff", count: ruffs.length, open: ruffOpen });
  if (ruffOpen) rows.push(...fileRows(ruffs, "ruff:", closed));
  return rows;
}

function fileRows(diagnostics: readonly Diagnostic[], prefix: string, closed: ReadonlySet<string>): FindingsRow[] {
  const rows: FindingsRow[] = [];
  for (const [path, findings] of groupByPath(diagnostics)) {
    const key = `${prefix}${path}`;
    const open = !closed.has(key);
    rows.push({ kind: "file", key, path, count: findings.length, open });
    if (!open) continue;
    // Two findings of one code may share a place, so their number keeps the keys apart.
    findings.forEach((finding, index) => {
      const { line, column } = finding.range.start;
      rows.push({ kind: "finding", key: `${key}:${finding.code}:${line}:${column}:${index}`, finding });
    });
  }
  return rows;
}

/** The finding that is explained: the selected one, else the first of ours, else the first of all. */
export function explainedFinding(selected: Diagnostic | null, diagnostics: readonly Diagnostic[]): Diagnostic | null {
  return selected ?? diagnostics.find(({ code }) => !isRuffCode(code)) ?? diagnostics[0] ?? null;
}
