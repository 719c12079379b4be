import { monaco } from "./monaco";

export const themeName = "housestyle";

/** Colours of code, each at least 4.5:1 on the editor's background. */
const code = {
  light: {
    keyword: "#7c2d92",
    string: "#166534",
    number: "#9a3412",
    comment: "#63636b",
    decorator: "#0f6674",
    name: "#18181b",
  },
  dark: {
    keyword: "#cf9bf0",
    string: "#8fd6a0",
    number: "#f0b27a",
    comment: "#9a9aa4",
    decorator: "#7fcfdb",
    name: "#f4f4f5",
  },
} as const;

/** Gives the editor the theme that the page has now. */
export function followTheme(): void {
  applyTheme(document.documentElement.classList.contains("dark") ? "dark" : "light");
}

/** Builds the editor's theme from the page's own tokens, so that editor and page are one surface. */
function applyTheme(kind: "light" | "dark"): void {
  const styles = getComputedStyle(document.documentElement);
  const canvas = document.createElement("canvas").getContext("2d");
  // The build shortens colours (`#fff`, or a name), which Monaco does not read; a canvas gives any of them back in full.
  const token = (name: string) => {
    const value = styles.getPropertyValue(name).trim();
    if (!canvas) return value;
    canvas.fillStyle = value;
    return canvas.fillStyle;
  };
  const colours = code[kind];
  const faint = (name: string, alpha: string) => `${token(name)}${alpha}`;
  monaco.editor.defineTheme(themeName, {
    base: kind === "dark" ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "", foreground: colours.name },
      { token: "keyword", foreground: colours.keyword },
      { token: "string", foreground: colours.string },
      { token: "string.escape", foreground: colours.number },
      { token: "number", foreground: colours.number },
      { token: "comment", foreground: colours.comment },
      { token: "tag", foreground: colours.decorator },
      { token: "identifier", foreground: colours.name },
      { token: "delimiter", foreground: colours.name },
    ],
    colors: {
      "editor.background": token("--bg"),
      "editor.foreground": token("--text"),
      "editorGutter.background": token("--bg"),
      "editorLineNumber.foreground": token("--text-muted"),
      "editorLineNumber.activeForeground": token("--text"),
      "editor.lineHighlightBackground": token("--bg-subtle"),
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": faint("--accent", "44"),
      "editor.inactiveSelectionBackground": faint("--accent", "22"),
      "editor.wordHighlightBackground": faint("--accent", "1a"),
      "editor.wordHighlightStrongBackground": faint("--accent", "26"),
      "editorCursor.foreground": token("--text"),
      "editorIndentGuide.background1": token("--border"),
      "editorIndentGuide.activeBackground1": token("--text-muted"),
      "editorBracketMatch.background": token("--bg-hover"),
      "editorBracketMatch.border": token("--border"),
      "editorError.foreground": token("--error"),
      "editorWarning.foreground": token("--warning"),
      "editorInfo.foreground": token("--info"),
      "diffEditor.insertedLineBackground": faint("--fixed", "1f"),
      "diffEditor.insertedTextBackground": faint("--fixed", "38"),
      "diffEditor.removedLineBackground": faint("--error", "1a"),
      "diffEditor.removedTextBackground": faint("--error", "33"),
      "diffEditor.unchangedRegionBackground": token("--bg-subtle"),
      "diffEditor.unchangedRegionForeground": token("--text-muted"),
      "diffEditor.unchangedRegionShadow": "#00000000",
      "editorOverviewRuler.border": "#00000000",
      "editorOverviewRuler.errorForeground": token("--error"),
      "editorOverviewRuler.warningForeground": token("--warning"),
      "editorOverviewRuler.infoForeground": token("--info"),
      "editorWidget.background": token("--bg-raised"),
      "editorWidget.border": token("--border"),
      "editorHoverWidget.background": token("--bg-raised"),
      "editorHoverWidget.foreground": token("--text"),
      "editorHoverWidget.border": token("--border"),
      "editorHoverWidget.statusBarBackground": token("--bg-subtle"),
      "editorMarkerNavigation.background": token("--bg-raised"),
      "editorMarkerNavigationError.background": token("--error"),
      "editorMarkerNavigationWarning.background": token("--warning"),
      "editorMarkerNavigationInfo.background": token("--info"),
      "editorLightBulb.foreground": token("--warning"),
      "editorLightBulbAutoFix.foreground": token("--accent"),
      "menu.background": token("--bg-raised"),
      "menu.foreground": token("--text"),
      "menu.border": token("--border"),
      "menu.selectionBackground": token("--bg-hover"),
      "menu.selectionForeground": token("--text"),
      "quickInput.background": token("--bg-raised"),
      "quickInput.foreground": token("--text"),
      "list.hoverBackground": token("--bg-hover"),
      "list.focusBackground": token("--bg-hover"),
      "list.focusForeground": token("--text"),
      "input.background": token("--bg"),
      "input.foreground": token("--text"),
      "input.border": token("--border"),
      "inputOption.activeBorder": token("--accent"),
      "textLink.foreground": token("--accent"),
      "textLink.activeForeground": token("--accent"),
      focusBorder: token("--accent"),
      "scrollbar.shadow": "#00000000",
      "scrollbarSlider.background": faint("--text-muted", "40"),
      "scrollbarSlider.hoverBackground": faint("--text-muted", "60"),
      "scrollbarSlider.activeBackground": faint("--text-muted", "80"),
      "widget.shadow": "#00000033",
    },
  });
  monaco.editor.setTheme(themeName);
}
