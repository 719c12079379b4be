/**
 * Which lines of a text begin inside a triple-quoted string, by the little of Python's lexical rules that this takes: strings
 * and comments. A single-quoted string ends with its line, as an apostrophe in prose does not.
 */
export function linesInsideStrings(lines: readonly string[]): readonly boolean[] {
  let open: string | null = null;
  return lines.map((line) => {
    const inside = open !== null;
    open = openAfter(line, open);
    return inside;
  });
}

/** The triple quote that is still open after the line, or null. */
function openAfter(line: string, openBefore: string | null): string | null {
  let open = openBefore;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (open !== null) {
      if (character === "\\") at += 1;
      else if (line.startsWith(open, at)) {
        at += 2;
        open = null;
      }
    } else if (character === "#") return null;
    else if (character === '"' || character === "'") {
      const triple = character.repeat(3);
      if (line.startsWith(triple, at)) {
        open = triple;
        at += 2;
      } else at = endOfString(line, at, character);
    }
  }
  return open;
}

/** Offset of the string's closing quote, or of the line's end. */
function endOfString(line: string, start: number, quote: string): number {
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] === "\\") at += 1;
    else if (line[at] === quote) return at;
  }
  return line.length;
}
