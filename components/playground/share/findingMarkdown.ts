import type { Diagnostic } from "@/lib/engine";
import { codeBlock, codeSpan, escapeMarkdown, messageMarkdown } from "@/lib/reports/escapeMarkdown";

/** Lines shown before and after a finding's own. */
const around = 2;
/** Of a finding on a whole class, its head says enough. */
const longest = 6;

/**
 * A finding as Markdown for a review: what and where, the code around it, and the ways to the rule and to this place in the
 * playground. Whatever the code holds stays text. `ruleUrl` and `permalink` are left out where they are null.
 */
export function findingMarkdown(
  finding: Diagnostic,
  { text, ruleUrl, permalink }: { text: string; ruleUrl: string | null; permalink: string | null },
): string {
  const { code, name, severity, path, message, range } = finding;
  const rule = ruleUrl === null ? escapeMarkdown(code) : `[${escapeMarkdown(code)}](<${ruleUrl}>)`;
  const place = `${codeSpan(path)}, line ${range.start.line}`;
  return [
    `**${rule} ${escapeMarkdown(name)}** · ${severity} · ${place}`,
    messageMarkdown(message),
    codeBlock(excerpt(text, range.start.line, range.end.line), "python"),
    ...(permalink === null ? [] : [`[Open this place in Housestyle](<${permalink}>)`]),
    "",
  ].join("\n\n");
}

/** Lines `first` to `last` (1-based, inclusive) of a text with their neighbours. */
function excerpt(text: string, first: number, last: number): string[] {
  const lines = text.split("\n");
  const end = Math.min(last, first + longest - 1) + around;
  const shown = lines.slice(Math.max(first - 1 - around, 0), end);
  while (shown.length > 1 && shown.at(-1)?.trim() === "") shown.pop();
  while (shown.length > 1 && shown[0]?.trim() === "") shown.shift();
  return shown;
}
