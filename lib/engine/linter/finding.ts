import type { Diagnostic, Fixability, RelatedPlace, Severity } from "../contract";
import type { EditBuilder } from "../rules/editBuilder";
import type { Rule } from "../rules/defineRule";
import type { SyntaxTable } from "../syntax/table";

/**
 * A place by reference: a node and offsets relative to its start. Node numbers do not change with comments and white space,
 * so a stored finding stays right while only those are edited.
 */
export interface StablePlace {
  readonly path: string;
  /** -1 stands for line 1 of the file. */
  readonly node: number;
  /** A part of the node's surroundings, relative to its start; null for the node itself. */
  readonly part: { readonly from: number; readonly to: number } | null;
}

/** What a rule reported, before it is rendered against the text as it stands. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: StablePlace;
  readonly message: string;
  readonly related: readonly { readonly place: StablePlace; readonly text: string }[];
  readonly fix: ((edits: EditBuilder) => void) | null;
  readonly fixable: Fixability;
}

/** Whether a finding rests on offsets within a file, which comments and blank lines may shift. */
export function restsOnOffsets(finding: Finding, path: string): boolean {
  return [finding.place, ...finding.related.map((one) => one.place)].some(
    (place) => place.path === path && place.part !== null,
  );
}

export type TableAt = (path: string) => SyntaxTable | undefined;

/** The finding's offsets in its file's current text. */
export function offsetsOf(place: StablePlace, table: SyntaxTable): { start: number; end: number } {
  if (place.node < 0) return { start: 0, end: firstLineEnd(table.text) };
  const base = table.start[place.node] as number;
  if (!place.part) return { start: base, end: table.end[place.node] as number };
  return { start: base + place.part.from, end: base + place.part.to };
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** Turns a finding into a diagnostic; null where its file is gone. */
export function renderFinding(finding: Finding, tableAt: TableAt): Diagnostic | null {
  const table = tableAt(finding.place.path);
  if (!table) return null;
  const { start, end } = offsetsOf(finding.place, table);
  const related = finding.related.flatMap((one): RelatedPlace[] => {
    const other = tableAt(one.place.path);
    if (!other) return [];
    const offsets = offsetsOf(one.place, other);
    return [{ path: one.place.path, range: other.lines.range(offsets.start, offsets.end), message: one.text }];
  });
  const { info } = finding.rule;
  return {
    code: info.code,
    name: info.name,
    severity: finding.severity,
    path: finding.place.path,
    range: table.lines.range(start, end),
    message: finding.message,
    related,
    fixable: finding.fix ? finding.fixable : null,
  };
}

/** Orders diagnostics by path, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const line = a.range.start.line - b.range.start.line;
  if (line !== 0) return line;
  const column = a.range.start.column - b.range.start.column;
  if (column !== 0) return column;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
