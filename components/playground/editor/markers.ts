import type { Diagnostic, Range, Severity } from "@/lib/engine";
import { groupByPath } from "../groupByPath";
import { ruleHref } from "../ruleHref";
import type { Models } from "./models";
import { monaco } from "./monaco";

const owner = "housestyle";

const severityOf: Record<Severity, monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

export function toMonacoRange({ start, end }: Range): monaco.IRange {
  return { startLineNumber: start.line, startColumn: start.column, endLineNumber: end.line, endColumn: end.column };
}

/** Paints every model's squiggles anew; a model without findings loses its own. */
export function paintMarkers(models: Models, diagnostics: readonly Diagnostic[]): void {
  const byPath = groupByPath(diagnostics);
  for (const [path, model] of models.entries()) {
    monaco.editor.setModelMarkers(model, owner, (byPath.get(path) ?? []).map(toMarker));
  }
}

function toMarker(diagnostic: Diagnostic): monaco.editor.IMarkerData {
  const href = ruleHref(diagnostic.code);
  return {
    ...toMonacoRange(diagnostic.range),
    severity: severityOf[diagnostic.severity],
    message: diagnostic.message,
    source: href ? "Housestyle" : "Ruff",
    code: href
      ? { value: diagnostic.code, target: monaco.Uri.parse(new URL(href, window.location.origin).href) }
      : diagnostic.code,
  };
}

/** The findings that markers in a hover or under the light bulb stand for. */
export function diagnosticsOf(
  markers: readonly monaco.editor.IMarkerData[],
  path: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.filter(
    (diagnostic) =>
      diagnostic.path === path &&
      markers.some(
        (marker) =>
          marker.startLineNumber === diagnostic.range.start.line &&
          marker.startColumn === diagnostic.range.start.column &&
          marker.message === diagnostic.message,
      ),
  );
}
