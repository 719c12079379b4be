import { isPlainVerb } from "../../facts/verbs";
import { stemOf, wordsOf } from "../../facts/words";
import type { SyntaxTable } from "../../syntax/table";
import { defineRule } from "../defineRule";

/** Words that say nothing by themselves. */
const STOP_WORDS = new Set(
  `a an the this that these those it its we our you your i of to in on at by for from with into as and or is are be been was
  were will now then here there all any some each every new also so just let lets us them their do does`.split(/\s+/),
);
/** Comments that are addressed to a tool, or to later. */
const FREE =
  /^#[!:%]|^#\s*(?:noqa|type:|todo|fixme|xxx|hack|note\b|nb\b|warning|pragma|pylint|flake8|fmt:|isort|mypy|ruff|pyright|nosec|coding|-\*-|region|endregion|housestyle|copyright|license|spdx|\(c\))/i;
/** Lines of dashes, and words in capitals only. */
const BANNER = /[-=*#~_─═]{3,}|^#\s*[^\p{Ll}]+$/u;
/** Code that was switched off: Ruff speaks of that. */
const CODE = /[=[\]{};]|\w\(/;

export const restatingComment = defineRule({
  code: "STY004",
  name: "restating-comment",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["P4", "P6"],
  summary: "A comment says nothing but what the next line says.",
  rationale: `The line below already says it, and will still say it when it is changed; the comment will not. Such comments teach readers to
skip comments, and with them the one that explains why.`,
  whenNotToUse: "In code that is written to teach the language.",
  readsComments: true,
  messages: { restates: "`{comment}` repeats the next line: leave it out, or say why instead." },
  file(file, { report }) {
    const { table } = file;
    // The index of lines is not asked for before something is found: most files have no other use for it.
    const { comments, text } = table;
    for (let index = 0; index < comments.length; index += 2) {
      const start = comments[index] as number;
      const column = ownLineColumn(text, start);
      if (column < 0) continue;
      // Lines of comment that follow one another are one comment.
      let end = comments[index + 1] as number;
      let next = lineAfter(text, end);
      while (index + 2 < comments.length && isNextLine(text, next, comments[index + 2] as number)) {
        index += 2;
        end = comments[index + 1] as number;
        next = lineAfter(text, end);
      }
      if (next < 0 || end - start > MAX_LENGTH) continue;
      const comment = text.slice(start, end);
      const code = codeLine(table, next, index + 2);
      if (!sharesFirstWord(comment, code) || !restates(comment, code)) continue;
      if (
        FREE.test(comment) ||
        BANNER.test(comment) ||
        CODE.test(comment) ||
        isHeading(text, comment, column, next, code)
      )
        continue;
      if (isInFault(table, table.lines.lineAt(next))) continue;
      report({ file, node: 0, start, end, message: "restates", data: { comment: shortened(comment) } });
    }
  },
});

const MAX_LENGTH = 300;

/** The column at which a comment that has its line to itself begins, or -1. */
function ownLineColumn(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  return at < 0 || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13 ? start - at - 1 : -1;
}

/** The offset of the line after the one in which an offset lies; -1 at the end of the text. */
function lineAfter(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 || found + 1 >= text.length ? -1 : found + 1;
}

/** Whether a comment stands on the line that begins at an offset, with nothing before it. */
function isNextLine(text: string, line: number, comment: number): boolean {
  if (line < 0 || comment < line) return false;
  for (let at = line; at < comment; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
}

/** The code of a line, without a comment behind it; `comment` is the index of the first comment after the line's start. */
function codeLine(table: SyntaxTable, start: number, comment: number): string {
  const { text, comments } = table;
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  const behind = comment < comments.length ? (comments[comment] as number) : end;
  return text.slice(start, Math.min(end, behind));
}

/** A quick look before the words are taken apart: whether the first long word begins like something in the line. */
function sharesFirstWord(comment: string, code: string): boolean {
  const first = /[A-Za-z]{5,}/.exec(comment)?.[0].toLowerCase();
  return first === undefined || STOP_WORDS.has(first) || code.toLowerCase().includes(first.slice(0, 4));
}

/** A noun over a group of lines, such as settings of one kind: it says where the group begins. `# /orders` is one too. */
function isHeading(text: string, comment: string, column: number, next: number, code: string): boolean {
  if (/^#+\s*[^\p{L}\s]/u.test(comment)) return true;
  if (/\b(?:the|an?|this|that|we)\b/i.test(comment)) return false;
  const first = wordsOf(comment).find((word) => !STOP_WORDS.has(word));
  if (first === undefined || isPlainVerb(first) || /^\s*(?:class|(?:async\s+)?def)\b/.test(code)) return false;
  if (/[([{:]\s*$/.test(code)) return true;
  const following = lineAfter(text, next);
  if (following < 0) return false;
  let at = following;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const unit = text.charCodeAt(at);
  return at - following === column && unit !== 10 && unit !== 13 && unit !== 35;
}

/** Whether all words of the comment that mean something (two at least) occur in the line. */
function restates(comment: string, code: string): boolean {
  if (code.trim() === "") return false;
  const lower = code.toLowerCase();
  const stems: string[] = [];
  for (const word of wordsOf(comment)) {
    if (STOP_WORDS.has(word)) continue;
    const stem = stemOf(word);
    // The beginning of the word is not even there: most comments end here.
    if (!lower.includes(stem.slice(0, 4).replace(/y$/, ""))) return false;
    if (!stems.includes(stem)) stems.push(stem);
  }
  if (stems.length < 2) return false;
  const there = new Set(wordsOf(code).map(stemOf));
  return stems.every((stem) => there.has(stem));
}

/** Whether the parser gave up somewhere on the line. */
function isInFault(table: SyntaxTable, line: number): boolean {
  return table.faults.some(
    (fault) =>
      table.lines.lineAt(fault.start) <= line && line <= table.lines.lineAt(Math.max(fault.start, fault.end - 1)),
  );
}

function shortened(comment: string): string {
  const words = comment.replace(/^#+\s*/, "").replace(/\s*\n\s*#+\s*/g, " ");
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
