import { count } from "../format";
import { takeOffFences } from "./fences";
import { takeOffIndent } from "./indent";
import { takeOffPrompts } from "./prompts";

export interface CleanPaste {
  readonly text: string;
  /** What was taken off, one sentence each; empty where the text is as it was pasted. */
  readonly notes: readonly string[];
}

/**
 * Takes off what surrounds code where people copy it from: Markdown fences, a common indent, `>>>` prompts. Ordinary Python
 * comes back unchanged, byte for byte: none of the three is valid Python where it is looked for.
 */
export function cleanPaste(text: string): CleanPaste {
  const notes: string[] = [];
  let lines: readonly string[] = text.split("\n");

  const fences = takeOffFences(lines);
  if (fences !== null) {
    lines = fences.lines;
    notes.push(fences.note);
  }
  const indent = takeOffIndent(lines);
  if (indent !== null) {
    lines = indent.lines;
    notes.push(`A common indent of ${indent.shown} was taken off.`);
  }
  const prompts = takeOffPrompts(lines);
  if (prompts !== null) {
    lines = prompts.lines;
    const { dropped } = prompts;
    const output =
      dropped === 0 ? "" : `, and ${count(dropped, "line")} of output ${dropped === 1 ? "was" : "were"} left out`;
    notes.push(`The >>> prompts were taken off${output}.`);
  }
  return notes.length === 0 ? { text, notes } : { text: lines.join("\n"), notes };
}
