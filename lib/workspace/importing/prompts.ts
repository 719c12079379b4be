const PROMPT = /^\s*>>>(?: |\r?$)/;
const CONTINUATION = /^\s*\.\.\.(?: |\r?$)/;
const BANNER = /^(?:Python \d|\[GCC|\[Clang|\[MSC|Type "help")/;

/**
 * Takes off the prompts of an interactive session, or answers null where the text is none. Only a text whose first line, the
 * interpreter's banner aside, is a prompt counts as a session, so that no code is ever lost; every line without a prompt is output.
 */
export function takeOffPrompts(lines: readonly string[]): { lines: readonly string[]; dropped: number } | null {
  const first = lines.find((line) => line.trim() !== "" && !BANNER.test(line));
  if (first === undefined || !PROMPT.test(first)) return null;
  const kept: string[] = [];
  let dropped = 0;
  // `...` continues a statement only right below one: elsewhere it is output (doctest's ellipsis).
  let inStatement = false;
  for (const line of lines) {
    if (PROMPT.test(line) || (inStatement && CONTINUATION.test(line))) {
      kept.push(line.replace(/^\s*(?:>>>|\.\.\.) ?/, ""));
      inStatement = true;
    } else {
      inStatement = false;
      if (line.trim() !== "") dropped += 1;
    }
  }
  return { lines: [...kept, ""], dropped };
}
