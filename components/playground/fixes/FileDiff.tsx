"use client";

import { DiffEditor } from "@monaco-editor/react";
import { useEffect, useRef } from "react";
import { LoadingEditor } from "../editor/LoadingEditor";
import type { monaco } from "../editor/monaco";
import { editorOptions } from "../editor/options";
import { followTheme, themeName } from "../editor/theme";
import type { PreviewFile } from "./previewFiles";

const { fontFamily, fontSize, lineHeight, fontLigatures } = editorOptions;

const options: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  fontFamily,
  fontSize,
  lineHeight,
  fontLigatures,
  readOnly: true,
  domReadOnly: true,
  renderSideBySide: false,
  hideUnchangedRegions: { enabled: true, contextLineCount: 3 },
  bracketPairColorization: { enabled: false },
  minimap: { enabled: false },
  overviewRulerBorder: false,
  renderOverviewRuler: false,
  scrollBeyondLastLine: false,
  lineNumbersMinChars: 3,
  // Tab goes on through the dialog: nothing can be typed here.
  tabFocusMode: true,
};

/** One file before and after a fix, as one text with the lines that go and come. */
export default function FileDiff({ file }: { readonly file: PreviewFile }) {
  const editor = useRef<monaco.editor.IStandaloneDiffEditor | null>(null);

  useEffect(
    () => () => {
      // Texts may go only once no editor shows them any more, which the component does the other way round.
      const models = editor.current?.getModel();
      editor.current?.setModel(null);
      models?.original.dispose();
      models?.modified.dispose();
    },
    [],
  );

  return (
    <DiffEditor
      original={file.before}
      modified={file.after}
      language={/\.pyi?$/i.test(file.path) ? "python" : "plaintext"}
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      theme={themeName}
      options={options}
      loading={<LoadingEditor />}
      beforeMount={followTheme}
      onMount={(mounted) => {
        editor.current = mounted;
        mounted.getModifiedEditor().updateOptions({ ariaLabel: "The file after the fix" });
        mounted.getOriginalEditor().updateOptions({ ariaLabel: "The file before the fix" });
      }}
    />
  );
}
