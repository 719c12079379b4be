import { count } from "../format";
import { linesInsideStrings } from "./pythonLines";

/**
 * Takes off the blanks that all lines of code begin with, or answers null where there are none. Lines inside a triple-quoted
 * string have no say in what is common; they lose it where they have it.
 */
export function takeOffIndent(lines: readonly string[]): { lines: readonly string[]; shown: string } | null {
  const inside = linesInsideStrings(lines);
  const judged = lines.filter((line, index) => inside[index] === false && line.trim() !== "");
  // A file of indented comments alone is valid Python as it stands.
  if (judged.every((line) => line.trimStart().startsWith("#"))) return null;
  const indent = judged.map((line) => /^[ \t]*/.exec(line)?.[0] ?? "").reduce(commonPrefix);
  if (indent === "") return null;
  return { lines: lines.map((line) => withoutIndent(line, indent)), shown: describe(indent) };
}

function withoutIndent(line: string, indent: string): string {
  if (line.startsWith(indent)) return line.slice(indent.length);
  return line.trim() === "" ? line.trimStart() : line;
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function describe(indent: string): string {
  const tabs = indent.split("\t").length - 1;
  if (tabs === indent.length) return count(tabs, "tab");
  return tabs === 0 ? count(indent.length, "blank") : count(indent.length, "blank or tab", "blanks and tabs");
}
