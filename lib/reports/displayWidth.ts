/** Columns that text takes on a terminal. Wide ranges after Unicode's East Asian Width (W and F) and emoji presentation. */

const tabStop = 4;

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18d08],
  [0x1b000, 0x1b2fb],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f202],
  [0x1f210, 0x1f23b],
  [0x1f240, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7f0],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (zero.test(character)) return 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** A printable piece of a line and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** 0-based UTF-16 offset of the piece in the line. */
  readonly offset: number;
}

/**
 * Splits a line into cells, one a code point: tabs become spaces up to the next stop, and `show` may replace a character
 * by something visible (its replacement then is what takes the columns).
 */
export function cells(line: string, show: (character: string, offset: number) => string): Cell[] {
  const result: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of line) {
    let text = character;
    let width: number;
    if (character === "\t") {
      width = tabStop - (column % tabStop);
      text = " ".repeat(width);
    } else {
      text = show(character, offset);
      width = text === character ? characterWidth(character) : text.length;
    }
    result.push({ text, width, offset });
    column += width;
    offset += character.length;
  }
  return result;
}
