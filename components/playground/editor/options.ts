import { monaco } from "./monaco";

/** How the editor looks and behaves; what follows the store (label, Tab mode) is set where that is known. */
export const editorOptions: monaco.editor.IStandaloneEditorConstructionOptions = {
  // The session shows the workspace's own models.
  model: null,
  fontFamily: 'ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSize: 13,
  lineHeight: 20,
  fontLigatures: false,
  padding: { top: 8, bottom: 8 },
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  renderLineHighlight: "line",
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 6,
  folding: true,
  showFoldingControls: "mouseover",
  overviewRulerBorder: false,
  occurrencesHighlight: "singleFile",
  // Hovers and menus may be wider than the panel that the editor stands in.
  fixedOverflowWidgets: true,
  // These would guess at what the workspace is; the checker knows.
  quickSuggestions: false,
  links: false,
  detectIndentation: true,
  // Files in any script are ordinary here, and the boxes around their letters would hide the squiggles.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true, nonBasicASCII: false },
  // Monaco would ask in a dialog of its own; the checker reads the same line ends as the editor.
  unusualLineTerminators: "off",
  dropIntoEditor: { enabled: false },
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
};
