import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import python from "shiki/langs/python.mjs";
import toml from "shiki/langs/toml.mjs";
import { cut, type Piece, type Underline } from "./underlines";

/**
 * The theme says what a token is, not what it looks like: each "colour" stands for a class of `catalogue.css`, where the
 * same colours as the editor's hold in light and dark. The kinds are those that the editor tells apart.
 */
const classOf: Readonly<Record<string, string>> = {
  "#000001": "k",
  "#000002": "s",
  "#000003": "n",
  "#000004": "c",
  "#000005": "d",
};

const theme: ThemeRegistration = {
  name: "kinds",
  type: "light",
  fg: "#000000",
  bg: "#ffffff",
  settings: [
    {
      scope: [
        "keyword",
        "storage.type",
        "storage.modifier",
        "constant.language",
        "support.type.python",
        "support.function.builtin",
        "variable.language.special.self",
        "variable.parameter.function.language.special",
      ],
      settings: { foreground: "#000001" },
    },
    {
      scope: [
        "keyword.operator.assignment",
        "keyword.operator.arithmetic",
        "keyword.operator.comparison",
        "keyword.operator.unpacking",
        "keyword.operator.bitwise",
      ],
      settings: { foreground: "#000000" },
    },
    { scope: ["string", "punctuation.definition.string"], settings: { foreground: "#000002" } },
    {
      scope: ["constant.numeric", "constant.character.escape", "constant.character.format"],
      settings: { foreground: "#000003" },
    },
    { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: "#000004" } },
    {
      scope: [
        "entity.name.function.decorator",
        "punctuation.definition.decorator",
        "meta.function.decorator support.type",
      ],
      settings: { foreground: "#000005" },
    },
  ],
};

let highlighter: Promise<HighlighterCore> | null = null;

/**
 * Highlights a file at build time.
 * @param path its name tells the language: Python, TOML, or none
 * @param underlines by 1-based line
 * @returns safe HTML for each line, without line ends
 */
export async function highlight(
  path: string,
  text: string,
  underlines: ReadonlyMap<number, readonly Underline[]> = new Map(),
): Promise<string[]> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [python, toml],
    engine: createJavaScriptRegexEngine(),
  });
  const language = path.endsWith(".py") ? "python" : path.endsWith(".toml") ? "toml" : "text";
  const { tokens } = (await highlighter).codeToTokens(text.replace(/\n$/, ""), {
    lang: language,
    theme: theme.name ?? "kinds",
  });
  return tokens.map((line, index) =>
    renderLine(
      line.map((token) => ({ text: token.content, className: classOf[token.color?.toLowerCase() ?? ""] ?? "" })),
      underlines.get(index + 1) ?? [],
    ),
  );
}

function renderLine(pieces: readonly Piece[], underlines: readonly Underline[]): string {
  const merged: { text: string; className: string }[] = [];
  let column = 1;
  for (const piece of pieces) {
    for (const part of cut(piece, column, underlines)) {
      const last = merged.at(-1);
      if (last?.className === part.className) last.text += part.text;
      else merged.push({ ...part });
    }
    column += piece.text.length;
  }
  return merged
    .map(({ text, className }) =>
      className === "" ? escapeHtml(text) : `<span class="${className}">${escapeHtml(text)}</span>`,
    )
    .join("");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
