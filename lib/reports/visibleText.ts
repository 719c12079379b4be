/**
 * Makes text from outside harmless wherever it is printed: what a terminal would obey (escape sequences, carriage returns,
 * C1 controls) and what would reorder a line (bidirectional controls) is shown instead of sent.
 */
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\ufeff]/gu;

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
