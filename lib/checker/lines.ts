import type { Diagnostic, Position, TextChange } from "@/lib/engine";

/** The number of lines of a text with LF line ends; an empty text has none. */
export function countLines(text: string): number {
  if (text === "") return 0;
  let count = text.endsWith("\n") ? 0 : 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** How many line breaks stand before an offset. */
function breaksBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * Moves findings of a text along with an edit of it: those above stay, those below move by whole lines, those on the lines that the
 * edit touches are dropped, since nothing is known of them any more.
 *
 * @param text the text before the change
 */
export function followChange(findings: readonly Diagnostic[], text: string, change: TextChange): readonly Diagnostic[] {
  if (findings.length === 0) return findings;
  const first = breaksBefore(text, change.start) + 1;
  const last = first + breaksBefore(text.slice(change.start, change.end), change.end - change.start);
  const shift = breaksBefore(change.text, change.text.length) - (last - first);
  return findings.flatMap((finding) => {
    const { start, end } = finding.range;
    if (end.line < first) return [finding];
    if (start.line <= last) return [];
    if (shift === 0) return [finding];
    const moved = (position: Position): Position => ({ ...position, line: position.line + shift });
    return [{ ...finding, range: { start: moved(start), end: moved(end) } }];
  });
}
