import type { Diagnostic } from "@/lib/engine";
import { shownPath, type ReportContext } from "./context";
import { codeBlock, codeSpan, escapeMarkdown, messageMarkdown } from "./escapeMarkdown";
import { LineCache } from "./lines";
import { groupByPath } from "./order";
import { summarize } from "./summary";
import { visibleLine } from "./visibleText";

/** Lines of an excerpt at most; a finding on a whole class does not print the class. */
const excerptLines = 5;
/** UTF-16 units of an excerpt's line at most. */
const excerptWidth = 160;

/** Findings for a review comment or a document: by file, each with its rule's link, its message and the code it is about. */
export function toMarkdown(diagnostics: readonly Diagnostic[], context: ReportContext = {}): string {
  const cache = new LineCache(context.texts);
  const sections = ["# Housestyle", escapeMarkdown(summarize(diagnostics, context.checkedFiles))];
  for (const [path, group] of groupByPath(diagnostics)) {
    sections.push(`## ${codeSpan(shownPath(context, path))}`);
    for (const diagnostic of group) sections.push(entry(diagnostic, context, cache));
  }
  return `${sections.join("\n\n")}\n`;
}

function entry(diagnostic: Diagnostic, context: ReportContext, cache: LineCache): string {
  const { start } = diagnostic.range;
  const fix = diagnostic.fixable === null ? "" : ` · ${diagnostic.fixable} fix`;
  const head = `### ${ruleLink(diagnostic, context)} ${escapeMarkdown(diagnostic.name)} · ${diagnostic.severity} · line ${start.line}, column ${start.column}${fix}`;
  const parts = [head, messageMarkdown(diagnostic.message)];
  const excerpt = excerptOf(diagnostic, cache);
  if (excerpt.length > 0) parts.push(codeBlock(excerpt, "python"));
  const related = diagnostic.related.map(
    (other) =>
      `- ${codeSpan(shownPath(context, other.path))}, line ${other.range.start.line}: ${messageMarkdown(other.message)}`,
  );
  if (related.length > 0) parts.push(related.join("\n"));
  return parts.join("\n\n");
}

function ruleLink(diagnostic: Diagnostic, context: ReportContext): string {
  const url = context.ruleUrl?.(diagnostic.code, diagnostic.name) ?? null;
  const code = escapeMarkdown(diagnostic.code);
  if (url === null || !/^https?:\/\//.test(url)) return code;
  return `[${code}](<${url.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character))}>)`;
}

function excerptOf(diagnostic: Diagnostic, cache: LineCache): string[] {
  const { start, end } = diagnostic.range;
  const last = Math.min(
    Math.max(start.line, end.column === 1 ? end.line - 1 : end.line),
    start.line + excerptLines - 1,
  );
  const lines = cache.lines(diagnostic.path).slice(start.line - 1, last);
  while (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.map((line) =>
    line.length > excerptWidth ? `${visibleLine(line.slice(0, excerptWidth))}…` : visibleLine(line),
  );
}
