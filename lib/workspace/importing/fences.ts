import { count } from "../format";
import { linesInsideStrings } from "./pythonLines";

interface Fence {
  readonly mark: "`" | "~";
  readonly length: number;
  readonly indent: number;
  /** The first word behind the fence, in lower case. */
  readonly language: string;
}

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

const PYTHON_NAMES: ReadonlySet<string> = new Set(["python", "py", "python3", "py3", "pyi", "pycon", "python-repl"]);

/**
 * Takes the code out of Markdown, or answers null where the text is none. Several blocks are joined in their order: an answer
 * copied whole is usually one module in pieces. Where some blocks say that they are Python, those that name another language
 * or none are left out; where none does, those that name no language are taken. A fence inside a triple-quoted string is text.
 */
export function takeOffFences(lines: readonly string[]): { lines: readonly string[]; note: string } | null {
  const inside = linesInsideStrings(lines);
  const first = lines.findIndex((line, index) => inside[index] === false && opensMarkdown(lines, index));
  if (first === -1) return null;
  const closedOnly = onlyClosingFence(lines, first);
  if (closedOnly !== null) return { lines: closedOnly, note: "The Markdown fence at the end was taken off." };

  const { blocks, outside } = readBlocks(lines, first);
  const python = blocks.filter(({ language }) => PYTHON_NAMES.has(language));
  const taken = python.length > 0 ? python : blocks.filter(({ language }) => language === "");
  if (taken.length === 0) return null;
  const left = blocks.length - taken.length;
  const joined = taken.map((block) => trimBlankLines(block.lines)).filter((block) => block.length > 0);
  const code = joined.flatMap((block, index) => (index === 0 ? block : ["", "", ...block]));
  return { lines: [...code, ""], note: sentence(taken.length, left, outside) };
}

/** Backticks are no Python. `~~~x` is, however odd, so tildes count only where a fence of tildes closes them. */
function opensMarkdown(lines: readonly string[], index: number): boolean {
  const fence = openingFence(lines[index] ?? "");
  if (fence === null) return false;
  return fence.mark === "`" || lines.slice(index + 1).some((line) => isClosing(line, fence));
}

function sentence(taken: number, left: number, outside: boolean): string {
  const what =
    taken === 1
      ? "The Markdown fence around the code was taken off"
      : `${count(taken, "Markdown code block")} were joined`;
  const others: string[] = [];
  if (left > 0) others.push(count(left, "other block"));
  if (outside) others.push("the text around");
  if (others.length === 0) return `${what}.`;
  const verb = others.length > 1 || left > 1 ? "were" : "was";
  return `${what}; ${others.join(" and ")} ${verb} left out.`;
}

function readBlocks(lines: readonly string[], first: number): { blocks: Block[]; outside: boolean } {
  const blocks: Block[] = [];
  let outside = lines.slice(0, first).some((line) => line.trim() !== "");
  let index = first;
  while (index < lines.length) {
    const fence = openingFence(lines[index] ?? "");
    if (fence === null) {
      outside ||= (lines[index] ?? "").trim() !== "";
      index += 1;
      continue;
    }
    const end = closingLine(lines, index + 1, fence);
    blocks.push({
      language: fence.language,
      lines: lines.slice(index + 1, end).map((line) => outdent(line, fence.indent)),
    });
    index = end + 1;
  }
  return { blocks, outside };
}

/**
 * The line that closes the block, or the number of lines where none does. Docstrings may hold fences of their own: a fence
 * inside a triple-quoted string is passed over, unless no other follows before the next block begins.
 */
function closingLine(lines: readonly string[], start: number, fence: Fence): number {
  const inside = linesInsideStrings(lines.slice(start));
  let innerOpen = false;
  let fallback = -1;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isClosing(line, fence)) {
      if (inside[index - start] === false) return index;
      if (!innerOpen && fallback === -1) fallback = index;
      innerOpen = !innerOpen;
    } else if (openingFence(line)?.language) {
      if (innerOpen && fallback !== -1) return fallback;
      innerOpen = true;
    }
  }
  return fallback === -1 ? lines.length : fallback;
}

function openingFence(line: string): Fence | null {
  const [, blanks = "", marks = "", info = ""] = /^(\s*)(`{3,}|~{3,})([^`]*)$/.exec(line.trimEnd()) ?? [];
  if (marks === "") return null;
  const language =
    info
      .trim()
      .replace(/^\{?\.?/, "")
      .split(/[\s,{}:]/)[0] ?? "";
  return {
    mark: marks.startsWith("`") ? "`" : "~",
    length: marks.length,
    indent: blanks.length,
    language: language.toLowerCase(),
  };
}

function isClosing(line: string, fence: Fence): boolean {
  const marks = line.trim();
  return marks.length >= fence.length && marks === fence.mark.repeat(marks.length);
}

/** A selection that began below the opening fence: code, one bare fence, and nothing behind it. */
function onlyClosingFence(lines: readonly string[], index: number): readonly string[] | null {
  const bare = /^\s*(?:`{3,}|~{3,})\s*$/.test(lines[index] ?? "");
  const before = lines.slice(0, index);
  if (!bare || !before.some((line) => line.trim() !== "")) return null;
  return lines.slice(index + 1).every((line) => line.trim() === "") ? [...before, ""] : null;
}

/** Markdown takes off up to the fence's own indent. */
function outdent(line: string, indent: number): string {
  const blanks = /^\s*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(indent, blanks));
}

function trimBlankLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}
