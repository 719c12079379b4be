import type { Range } from "@/lib/engine";
import { cells, type Cell } from "./displayWidth";
import { visibleText } from "./visibleText";

/** Paints parts of a frame; the identity where there is no colour. */
export interface FramePaint {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

const plain: FramePaint = { gutter: (text) => text, mark: (text) => text };

/** Lines longer than this many columns are cut to a window around the marked place. */
const windowWidth = 140;
/** Columns kept to the left of the marked place in such a window. */
const windowLead = 40;
/** No more of a line than this many UTF-16 units is looked at on either side of the mark: a file may be one line of megabytes. */
const farUnits = 1000;
/** Where it belongs, at the start of a file, it is nothing to show; elsewhere it hides something. */
const byteOrderMark = "\ufeff";

/**
 * The marked line with its neighbours, line numbers and carets beneath:
 *
 * ```text
 *   11 │ async def get_list(self):
 *   12 │     return await self.db.execute(…)
 *      │                  ^^^^^^^^^^^^^^^
 * ```
 *
 * @param lines all lines of the file, without their ends
 * @param range 1-based, UTF-16 columns, end exclusive; a range of several lines is marked on its first
 * @param around how many lines to show before and after
 * @returns the frame's lines; empty where the file has no such line
 */
export function codeFrame(lines: readonly string[], range: Range, around = 1, paint: FramePaint = plain): string[] {
  const marked = range.start.line;
  if (marked < 1 || marked > lines.length) return [];
  const first = Math.max(1, marked - around);
  // A text that ends with a line end has no line after it, unless that is what is marked.
  const existing = lines.at(-1) === "" && marked < lines.length ? lines.length - 1 : lines.length;
  const last = Math.min(existing, marked + around);
  const gutterWidth = String(last).length;
  const line = lines[marked - 1] ?? "";
  const from = range.start.column - 1;
  const to = range.end.line === marked ? range.end.column - 1 : line.length;
  const view = window(line, from, Math.max(to, from + 1));

  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const gutter = paint.gutter(`${String(number).padStart(gutterWidth)} │`);
    const text = number === marked ? view.text : window(lines[number - 1] ?? "", 0, 0).text;
    frame.push(text === "" ? gutter : `${gutter} ${text}`);
    if (number === marked) {
      const caret = paint.mark("^".repeat(view.length));
      frame.push(`${paint.gutter(`${" ".repeat(gutterWidth)} │`)} ${" ".repeat(view.start)}${caret}`);
    }
  }
  return frame;
}

interface View {
  readonly text: string;
  /** 0-based column of the first caret in `text`, and how many carets there are. */
  readonly start: number;
  readonly length: number;
}

/** What is shown of one line, and where the UTF-16 offsets `from` to `to` (exclusive) stand in it, in terminal columns. */
function window(line: string, from: number, to: number): View {
  const cutLeft = from > farUnits ? from - farUnits : 0;
  const piece = line.slice(cutLeft, Math.max(from, 0) + farUnits);
  const all = cells(piece, (character, offset) =>
    character === byteOrderMark && offset === 0 && cutLeft === 0 ? "" : visibleText(character),
  );
  const startColumn = columnOf(all, from - cutLeft);
  const total = all.reduce((sum, cell) => sum + cell.width, 0);
  const whole = cutLeft === 0 && piece.length === line.length && total <= windowWidth;
  const skip = whole || (startColumn <= windowLead && cutLeft === 0) ? 0 : Math.max(0, startColumn - windowLead);

  let column = 0;
  let text = "";
  let shown = 0;
  for (const cell of all) {
    if (column >= skip && shown + cell.width <= windowWidth) {
      text += cell.text;
      shown += cell.width;
    } else if (column >= skip) {
      break;
    }
    column += cell.width;
  }
  const left = skip > 0 || cutLeft > 0 ? "…" : "";
  const right = column < total || cutLeft + piece.length < line.length ? "…" : "";
  // A wide character cut by the window's edge is left out whole, so the text may begin later than `skip`.
  const begin = column - shown;
  const start = startColumn - begin + left.length;
  const end = Math.min(columnOf(all, to - cutLeft) - begin + left.length, left.length + shown);
  return { text: left + text.trimEnd() + right, start, length: Math.max(1, end - start) };
}

/** The terminal column at which a UTF-16 offset of the cells' line stands; past the end, the line's whole width. */
function columnOf(all: readonly Cell[], offset: number): number {
  let column = 0;
  for (const cell of all) {
    if (cell.offset >= offset) return column;
    column += cell.width;
  }
  return column;
}
