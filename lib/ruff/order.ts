import type { Diagnostic, Position } from "@/lib/engine";

/** Below zero where the first place comes before the second. */
export function comparePositions(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}

/** The order of a result: by path, line, column, code. */
export function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
  return (
    compareTexts(one.path, other.path) ||
    comparePositions(one.range.start, other.range.start) ||
    compareTexts(one.code, other.code)
  );
}

/** By code units, so that the order is the same on every machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
