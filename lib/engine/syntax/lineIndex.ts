import type { Position, Range } from "../contract";

const LF = 10;
const CR = 13;

/** Converts UTF-16 offsets (0-based) to positions (1-based) and back. LF, CRLF and lone CR each end one line. */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    const starts: number[] = [0];
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === LF || (unit === CR && text.charCodeAt(index + 1) !== LF)) starts.push(index + 1);
    }
    this.#starts = Uint32Array.from(starts);
  }

  /** The number of lines; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The 0-based offset at which a 1-based line starts; lines beyond the end answer the text's length. */
  lineStart(line: number): number {
    return line > this.#starts.length ? this.#length : (this.#starts[Math.max(1, line) - 1] as number);
  }

  /** The 1-based line of an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - (this.#starts[line - 1] as number) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** The offset of a position; columns beyond a line's end are held to the next line's start or the text's end. */
  offset(position: Position): number {
    const start = this.lineStart(position.line);
    const end = position.line >= this.#starts.length ? this.#length : this.lineStart(position.line + 1);
    return Math.min(start + Math.max(1, position.column) - 1, end);
  }
}
