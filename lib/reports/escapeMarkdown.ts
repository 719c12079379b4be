import { visibleText } from "./visibleText";

/**
 * Text as Markdown that shows exactly that text: no markup, no HTML, no links made of bare addresses, and no notification of
 * an `@name` or cross-reference of a `#1` where the report is pasted into a forge.
 */
export function escapeMarkdown(text: string): string {
  return (
    visibleText(text.replace(/\s+/g, " "))
      // Forges look for names and numbers in the finished page, where an escape is gone: a zero-width space stays.
      .replace(/@(?=[\w-])|#(?=\d)/g, "$&\u200b")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
      // What only means something at the start of a block: lists, headings, underlines of headings.
      .replace(/^( ?)([-+=#])/, "$1\\$2")
      .replace(/^( ?\d+)(?=[.)])/, "$1\\")
      // Bare addresses become links by their colon or their `www.`.
      .replace(/:(?=\S)/g, "&#58;")
      .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`)
  );
}

/** Text as a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const shown = visibleText(text);
  if (shown === "") return "";
  const fence = "`".repeat(longestRun(shown) + 1);
  // CommonMark strips one space from both sides when both are there: so two protect what is inside.
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced code block of the lines. A fence longer than any run of backticks inside cannot be closed from inside. */
export function codeBlock(lines: readonly string[], language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [fence + language, ...lines, fence].join("\n");
}

/** A message in which the engine set code between backticks: those parts stay code, all else is escaped. */
export function messageMarkdown(message: string): string {
  const parts = message.split("`");
  if (parts.length % 2 === 0) return escapeMarkdown(message);
  return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : codeSpan(part))).join("");
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
