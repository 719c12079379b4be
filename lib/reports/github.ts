import type { Diagnostic, Severity } from "@/lib/engine";
import { shownPath, type ReportContext } from "./context";
import { sortDiagnostics } from "./order";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * GitHub Actions workflow commands, one line a finding, which become annotations of a pull request.
 * Escaping as in `@actions/core`: `%`, CR and LF everywhere, `:` and `,` in properties too; so no text can end its line and
 * issue a command of its own.
 */
export function toGithub(diagnostics: readonly Diagnostic[], context: ReportContext = {}): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => {
      const { start, end } = diagnostic.range;
      const properties: [string, string | number][] = [
        ["file", shownPath(context, diagnostic.path)],
        ["line", start.line],
        ["endLine", end.line],
      ];
      // GitHub refuses columns on annotations of several lines. Its end column is inclusive.
      if (start.line === end.line) {
        properties.push(["col", start.column], ["endColumn", Math.max(start.column, end.column - 1)]);
      }
      properties.push(["title", `${diagnostic.code} ${diagnostic.name}`]);
      const written = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
      const related = diagnostic.related.map(
        (other) => `\n${shownPath(context, other.path)}:${other.range.start.line}: ${other.message}`,
      );
      return `::${commands[diagnostic.severity]} ${written}::${escapeData(diagnostic.message + related.join(""))}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
