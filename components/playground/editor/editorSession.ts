import type { Diagnostic, FixTarget } from "@/lib/engine";
import { apply, onOperation, setScreen, usePlayground } from "@/lib/workspace/store";
import { isMac } from "../isMac";
import { toggleTabMode } from "../session/tabMode";
import { cleanPasted } from "./cleanPasted";
import { Models } from "./models";
import { monaco } from "./monaco";
import { registerQuickFixes } from "./quickFixes";
import { paintSquiggles } from "./squiggles";

export interface EditorSession {
  /** Shows a file where it was last left; null shows none. */
  show(path: string | null): void;
  paint(diagnostics: readonly Diagnostic[]): void;
  /** Marks the place of the selected finding; null takes the mark off. */
  emphasise(range: monaco.IRange | null): void;
  reveal(range: monaco.IRange, how: { readonly focus: boolean; readonly select: boolean }): void;
  dispose(): void;
}

/**
 * Shows the workspace in an editor: one model for each file, following the store. `fix` carries out quick fixes. Disposing leaves
 * the editor itself to who made it.
 */
export function startSession(
  editor: monaco.editor.IStandaloneCodeEditor,
  fix: (target: FixTarget) => Promise<void>,
): EditorSession {
  const models = new Models((path, changes) => apply([{ kind: "edit", path, changes }], "editor"));
  const views = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  const emphasis = editor.createDecorationsCollection();
  let shown: string | null = null;

  const stopFollowing = onOperation((operation, origin) => {
    if (origin !== "app") return;
    models.follow(operation);
    if (operation.kind === "rename") views.set(operation.to, views.get(operation.from) ?? null);
    // Following may have disposed the model on screen while its path stays the same: an undone deletion, say.
    if (editor.getModel() === null) shown = null;
  });
  const disposables = [
    registerQuickFixes(models, fix),
    editor.onDidPaste(({ range }) => cleanPasted(editor, range)),
    editor.onDidChangeCursorSelection(({ selection }) => {
      const { line, column } = { line: selection.positionLineNumber, column: selection.positionColumn };
      setScreen({
        cursor: { line, column },
        selection: {
          start: { line: selection.startLineNumber, column: selection.startColumn },
          end: { line: selection.endLineNumber, column: selection.endColumn },
        },
      });
    }),
    editor.addAction({
      id: "housestyle.tabMode",
      label: "Toggle whether Tab moves the focus",
      // Control also on a Mac, where Command and M belong to the window.
      keybindings: [(isMac() ? monaco.KeyMod.WinCtrl : monaco.KeyMod.CtrlCmd) | monaco.KeyCode.KeyM],
      run: toggleTabMode,
    }),
  ];

  return {
    show(path) {
      if (shown !== null && shown !== path && editor.getModel()) views.set(shown, editor.saveViewState());
      const file = usePlayground.getState().files.find((candidate) => candidate.path === path);
      const model = file ? models.ensure(file) : null;
      if (editor.getModel() === model) return;
      editor.setModel(model);
      shown = file?.path ?? null;
      const view = file ? views.get(file.path) : null;
      if (view) editor.restoreViewState(view);
    },
    paint: (diagnostics) => paintSquiggles(models, diagnostics),
    emphasise(range) {
      emphasis.set(range ? [{ range, options: { className: "selected-finding" } }] : []);
    },
    reveal(range, { focus, select }) {
      const start = { lineNumber: range.startLineNumber, column: range.startColumn };
      if (select) editor.setSelection(range);
      else editor.setPosition(start);
      editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate);
      if (focus) editor.focus();
    },
    dispose() {
      stopFollowing();
      for (const disposable of disposables) disposable.dispose();
      models.dispose();
    },
  };
}
