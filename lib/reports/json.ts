import type { Diagnostic, Range } from "@/lib/engine";
import { sortDiagnostics } from "./order";

/** An array of the contract's `Diagnostic`, sorted, indented; nothing but the contract's own keys. */
export function toJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(sortDiagnostics(diagnostics).map(plainDiagnostic), null, 2)}\n`;
}

function plainDiagnostic(diagnostic: Diagnostic): Diagnostic {
  return {
    code: diagnostic.code,
    name: diagnostic.name,
    severity: diagnostic.severity,
    path: diagnostic.path,
    range: plainRange(diagnostic.range),
    message: diagnostic.message,
    related: diagnostic.related.map(({ path, range, message }) => ({ path, range: plainRange(range), message })),
    fixable: diagnostic.fixable,
  };
}

function plainRange({ start, end }: Range): Range {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
