"use client";

import { useEffect, useRef, useState } from "react";
import { monaco } from "../editor/monaco";
import { editorOptions } from "../editor/options";
import { followTheme, themeName } from "../editor/theme";
import type { PreviewFile } from "./previewFiles";

const { fontFamily, fontSize, lineHeight, fontLigatures } = editorOptions;

const options: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  fontFamily,
  fontSize,
  lineHeight,
  fontLigatures,
  theme: themeName,
  automaticLayout: true,
  readOnly: true,
  domReadOnly: true,
  renderSideBySide: false,
  hideUnchangedRegions: { enabled: true, contextLineCount: 3 },
  minimap: { enabled: false },
  overviewRulerBorder: false,
  renderOverviewRuler: false,
  scrollBeyondLastLine: false,
  lineNumbersMinChars: 3,
  // Tab goes on through the dialog: nothing can be typed here.
  tabFocusMode: true,
};

/**
 * One file before and after a fix, as one text with the lines that go and come. Monaco's own diff editor without the React component
 * around it: that one drops its texts while their comparison is still under way, which then fails.
 */
export default function FileDiff({ file }: { readonly file: PreviewFile }) {
  const container = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneDiffEditor | null>(null);

  // Stands first, so that at the end the texts go before the editor.
  useEffect(() => {
    if (!editor) return;
    const language = /\.pyi?$/i.test(file.path) ? "python" : "plaintext";
    const original = toModel(file.before, language);
    const modified = toModel(file.after, language);
    const view = editor.createViewModel({ original, modified });
    editor.setModel(view);
    return () => {
      editor.setModel(null);
      // The comparison is called off before its texts go.
      view.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [editor, file]);

  useEffect(() => {
    if (!container.current) return;
    followTheme();
    const created = monaco.editor.createDiffEditor(container.current, options);
    // Said to each half: the diff editor's own options for this do not reach them.
    created.getOriginalEditor().updateOptions({ ariaLabel: "The file before the fix" });
    created.getModifiedEditor().updateOptions({ ariaLabel: "The file after the fix" });
    setEditor(created);
    return () => created.dispose();
  }, []);

  return <div ref={container} className="size-full" />;
}

function toModel(text: string, language: string): monaco.editor.ITextModel {
  const model = monaco.editor.createModel(text, language);
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}
