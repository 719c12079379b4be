import type { Diagnostic, Severity } from "@/lib/engine";
import picocolors from "picocolors";
import { codeFrame } from "./codeFrame";
import { shownPath, type ReportContext } from "./context";
import { LineCache } from "./lines";
import { sortDiagnostics } from "./order";
import { summarize } from "./summary";
import { visibleText } from "./visibleText";

type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Findings for a terminal: a clickable place, what is wrong, the code around it, second places, and a summary.
 * Control characters of names and texts are shown, never sent.
 *
 * @param options.colour whether escape sequences may be used; false writes plain text
 */
export function toText(
  diagnostics: readonly Diagnostic[],
  context: ReportContext = {},
  options: { readonly colour?: boolean } = {},
): string {
  const colors = picocolors.createColors(options.colour ?? false);
  const cache = new LineCache(context.texts);
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => block(diagnostic, context, cache, colors));
  blocks.push(colors.bold(summarize(diagnostics, context.checkedFiles)));
  return `${blocks.join("\n\n")}\n`;
}

function block(diagnostic: Diagnostic, context: ReportContext, cache: LineCache, colors: Colors): string {
  const paint = severityPaint(diagnostic.severity, colors);
  const fix = diagnostic.fixable === null ? "" : colors.dim(` [${diagnostic.fixable} fix]`);
  const name = colors.dim(visibleText(diagnostic.name));
  const { start } = diagnostic.range;
  const head = `${place(context, diagnostic.path, start.line, start.column, colors)} ${paint(diagnostic.severity)} ${colors.bold(visibleText(diagnostic.code))} ${name}${fix}`;
  const frame = codeFrame(cache.lines(diagnostic.path), diagnostic.range, 1, { gutter: colors.dim, mark: paint });
  const related = diagnostic.related.map(
    (other) =>
      `  ${colors.dim("see")} ${place(context, other.path, other.range.start.line, other.range.start.column, colors)} ${visibleText(other.message)}`,
  );
  return [head, `  ${visibleText(diagnostic.message)}`, ...frame.map((line) => `  ${line}`), ...related].join("\n");
}

function place(context: ReportContext, path: string, line: number, column: number, colors: Colors): string {
  return `${colors.cyan(visibleText(shownPath(context, path)))}:${line}:${column}`;
}

function severityPaint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}
