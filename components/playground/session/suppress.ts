import { linesInsideStrings } from "@/lib/workspace/importing/pythonLines";
import type { TextChange } from "@/lib/engine";

export type Suppressed =
  { readonly status: "ok"; readonly change: TextChange } | { readonly status: "error"; readonly reason: string };

/** The change that makes a line (1-based) say `# noqa: CODE`; a comment of that kind which is there already gets the code as well. */
export function suppressOnLine(text: string, line: number, code: string): Suppressed {
  const lines = text.split("\n");
  const own = lines[line - 1];
  if (own === undefined) return { status: "error", reason: `There is no line ${line}.` };
  if (own.trimEnd().endsWith("\\"))
    return { status: "error", reason: "The line goes on after a backslash, and no comment can stand there." };
  if (linesInsideStrings(lines)[line] === true)
    return { status: "error", reason: "The line ends inside a string, where a comment would be part of the text." };
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const codes = /#\s*noqa\s*:\s*[A-Z]+\d+(?:[\s,]+[A-Z]+\d+)*/i.exec(own);
  if (codes) {
    const end = start + codes.index + codes[0].length;
    return { status: "ok", change: { start: end, end, text: `, ${code}` } };
  }
  const bare = own.trimEnd();
  return {
    status: "ok",
    change: {
      start: start + bare.length,
      end: start + own.length,
      text: `${bare === "" ? "" : "  "}# noqa: ${code}`,
    },
  };
}
