import type { Diagnostic, Range, Severity } from "@/lib/engine";
import { groupByPath } from "../groupByPath";
import { hoverMarkdown } from "./hoverMarkdown";
import type { Models } from "./models";
import { monaco } from "./monaco";

/** Monaco's own names for what it draws under errors, warnings and hints, and beside the scroll bar. */
const look: Record<Severity, { readonly className: string; readonly ruler: string; readonly zIndex: number }> = {
  error: { className: "squiggly-error", ruler: "editorOverviewRuler.errorForeground", zIndex: 30 },
  warning: { className: "squiggly-warning", ruler: "editorOverviewRuler.warningForeground", zIndex: 20 },
  info: { className: "squiggly-info", ruler: "editorOverviewRuler.infoForeground", zIndex: 10 },
};

const painted = new WeakMap<monaco.editor.ITextModel, string[]>();

export function toMonacoRange({ start, end }: Range): monaco.IRange {
  return { startLineNumber: start.line, startColumn: start.column, endLineNumber: end.line, endColumn: end.column };
}

/**
 * Paints every model's squiggles anew; a model without findings loses its own. Decorations rather than Monaco's markers, whose
 * hovers show a message as bare text.
 */
export function paintSquiggles(models: Models, diagnostics: readonly Diagnostic[]): void {
  const byPath = groupByPath(diagnostics);
  for (const [path, model] of models.entries()) {
    const decorations = (byPath.get(path) ?? []).map((diagnostic) => toDecoration(model, diagnostic));
    painted.set(model, model.deltaDecorations(painted.get(model) ?? [], decorations));
  }
}

function toDecoration(model: monaco.editor.ITextModel, diagnostic: Diagnostic): monaco.editor.IModelDeltaDecoration {
  const { className, ruler, zIndex } = look[diagnostic.severity];
  return {
    range: visibleRange(model, toMonacoRange(diagnostic.range)),
    options: {
      className,
      zIndex,
      showIfCollapsed: true,
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
      hoverMessage: hoverMarkdown(diagnostic),
      overviewRuler: { color: { id: ruler }, position: monaco.editor.OverviewRulerLane.Right },
    },
  };
}

/** An empty range is drawn under the word it stands at; beyond the end of a line it keeps the width of one character. */
function visibleRange(model: monaco.editor.ITextModel, range: monaco.IRange): monaco.IRange {
  const valid = model.validateRange(range);
  const word = valid.isEmpty() ? model.getWordAtPosition(valid.getStartPosition()) : null;
  if (!word) return valid;
  return new monaco.Range(valid.startLineNumber, word.startColumn, valid.endLineNumber, word.endColumn);
}
