/**
 * Makes text from outside harmless wherever it is printed: what a terminal would obey (escape sequences, carriage returns,
 * C1 controls) and what would reorder a line (bidirectional controls) is shown instead of sent.
 */
// eslint-disable-next-line no-control-regex -- these are exactly what is looked for
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Every character that a terminal or a reader could be deceived by becomes a visible one; tabs and line ends too. */
export function visibleText(text: string): string {
  return text.replace(unsafe, visibleCharacter);
}

/** The visible stand-in of one unsafe character: `␛` for ESC, `\u{202e}` for a right-to-left override. */
function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `\\u{${code.toString(16)}}`;
}

/** A line without what it should not hold, but with its tabs. */
export function visibleLine(text: string): string {
  return text.split("\t").map(visibleText).join("\t");
}
