import type { Diagnostic } from "@/lib/engine";

/** A stretch of one line to be underlined: 1-based UTF-16 columns, `end` exclusive. */
export interface Underline {
  readonly start: number;
  readonly end: number;
  readonly className: string;
}

/** A stretch of one line that looks the same throughout. */
export interface Piece {
  readonly text: string;
  readonly className: string;
}

/** What each line has underlined, by 1-based line. A range over several lines underlines each of them from its first column on. */
export function underlinesOf(findings: readonly Diagnostic[]): Map<number, Underline[]> {
  const byLine = new Map<number, Underline[]>();
  for (const { range, severity } of findings) {
    for (let line = range.start.line; line <= range.end.line; line++) {
      const start = line === range.start.line ? range.start.column : 1;
      const end = line === range.end.line ? range.end.column : Number.MAX_SAFE_INTEGER;
      if (end > start) byLine.set(line, [...(byLine.get(line) ?? []), { start, end, className: `u-${severity}` }]);
    }
  }
  return byLine;
}

/**
 * Cuts a piece where underlines begin and end, and gives the parts inside the underline's class too.
 * @param column the piece's own place in its line, 1-based
 */
export function cut(piece: Piece, column: number, underlines: readonly Underline[]): Piece[] {
  const end = column + piece.text.length;
  const edges = new Set([column, end]);
  for (const underline of underlines) {
    for (const edge of [underline.start, underline.end]) if (edge > column && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const under = underlines.find((underline) => underline.start <= start && start < underline.end);
    return {
      text: piece.text.slice(start - column, (sorted[index + 1] ?? end) - column),
      className: [piece.className, under?.className ?? ""].filter((name) => name !== "").join(" "),
    };
  });
}
