/**
 * A type expression as written: a name with arguments, a union, a literal. Offsets are UTF-16, 0-based, in the file's text.
 * `Optional[X]` and `X | None` are kept as written; the project layer gives them their meaning.
 */
export interface TypeText {
  /** `list`, `a.b.C`; `|` for a union; `[]` for a bracketed list of types (`Callable`'s); `""` for what is no type (a literal, a call). */
  readonly name: string;
  readonly args: readonly TypeText[];
  readonly start: number;
  readonly end: number;
  /** Where `name` ends: before the `[` of its arguments. */
  readonly nameEnd: number;
  /** True for `X[...]`, even with empty brackets. */
  readonly subscripted: boolean;
  readonly text: string;
}

/** Parses a type expression by recursive descent; forward references in quotes are read as what they quote. Never throws. */
export function parseTypeText(text: string, offset = 0): TypeText {
  return new TypeReader(text, offset).read();
}

const MAX_TYPE_DEPTH = 50;
const HASH = 35;
const DOT = 46;
const BACKSLASH = 92;
const NO_BREAK_SPACE = 0xa0;

class TypeReader {
  #at = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly offset: number,
  ) {}

  read(): TypeText {
    return this.#union();
  }

  #node(
    name: string,
    args: readonly TypeText[],
    start: number,
    end: number,
    nameEnd = end,
    subscripted = false,
  ): TypeText {
    return {
      name,
      args,
      start: start + this.offset,
      end: end + this.offset,
      nameEnd: nameEnd + this.offset,
      subscripted,
      text: this.text.slice(start, end),
    };
  }

  #skipSpace(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.#at);
      if (unit === HASH) {
        const end = this.text.indexOf("\n", this.#at);
        this.#at = end < 0 ? this.text.length : end;
      } else if (unit <= 32 || unit === BACKSLASH || unit === NO_BREAK_SPACE) this.#at++;
      else return;
    }
  }

  /** The end of the dotted name that begins at `#at`, or `#at` where none does. White space around the dots is allowed. */
  #endOfName(): number {
    let end = this.#endOfWord(this.#at);
    if (end === this.#at) return end;
    for (;;) {
      let next = end;
      while (this.text.charCodeAt(next) <= 32) next++;
      if (this.text.charCodeAt(next) !== DOT) return end;
      next++;
      while (this.text.charCodeAt(next) <= 32) next++;
      const word = this.#endOfWord(next);
      if (word === next) return end;
      end = word;
    }
  }

  #endOfWord(start: number): number {
    let at = start;
    for (; at < this.text.length; at++) {
      const unit = this.text.charCodeAt(at);
      const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit > 127;
      if (!isLetter && !(at > start && unit >= 48 && unit <= 57)) break;
    }
    return at;
  }

  #union(): TypeText {
    this.#skipSpace();
    const start = this.#at;
    const members = [this.#primary()];
    this.#skipSpace();
    while (this.text[this.#at] === "|") {
      this.#at++;
      members.push(this.#primary());
      this.#skipSpace();
    }
    const last = members[members.length - 1] as TypeText;
    return members.length === 1 ? (members[0] as TypeText) : this.#node("|", members, start, last.end - this.offset);
  }

  #primary(): TypeText {
    this.#skipSpace();
    const start = this.#at;
    if (++this.#depth > MAX_TYPE_DEPTH) {
      this.#at = this.text.length;
      return this.#node("", [], start, this.#at);
    }
    try {
      const unit = this.text[this.#at];
      if (unit === "(") {
        this.#at++;
        const inner = this.#union();
        this.#skipSpace();
        if (this.text[this.#at] === ")") {
          this.#at++;
          return inner;
        }
        return this.#opaque(start);
      }
      if (unit === "[") {
        const args = this.#list();
        return this.#node("[]", args, start, this.#at);
      }
      if (unit === '"' || unit === "'") return this.#quoted(start);
      const nameEnd = this.#endOfName();
      if (nameEnd === start) return this.#opaque(start);
      const written = this.text.slice(start, nameEnd);
      const name = /\s/.test(written) ? written.replace(/\s/g, "") : written;
      this.#at = nameEnd;
      this.#skipSpace();
      if (this.text[this.#at] === "[") {
        const args = this.#list();
        return this.#node(name, args, start, this.#at, nameEnd, true);
      }
      if (this.text[this.#at] === "(") return this.#opaque(start);
      return this.#node(name, [], start, nameEnd);
    } finally {
      this.#depth--;
    }
  }

  #list(): TypeText[] {
    const args: TypeText[] = [];
    this.#at++;
    for (;;) {
      this.#skipSpace();
      const unit = this.text[this.#at];
      if (unit === undefined) return args;
      if (unit === "]") {
        this.#at++;
        return args;
      }
      if (unit === ",") {
        this.#at++;
        continue;
      }
      const before = this.#at;
      args.push(this.#union());
      if (this.#at === before) this.#at++;
    }
  }

  #quoted(start: number): TypeText {
    const quote = this.text[start] as string;
    const close = this.text.indexOf(quote, start + 1);
    if (close < 0) return this.#opaque(start);
    this.#at = close + 1;
    // A quoted word may be a forward reference or a literal; both read the same, and a literal resolves to nothing.
    return new TypeReader(this.text.slice(start + 1, close), this.offset + start + 1).read();
  }

  /** Something that is no type: skipped up to the next comma, bar or bracket of this level. */
  #opaque(start: number): TypeText {
    let depth = 0;
    while (this.#at < this.text.length) {
      const unit = this.text[this.#at] as string;
      if (unit === '"' || unit === "'") {
        const close = this.text.indexOf(unit, this.#at + 1);
        this.#at = close < 0 ? this.text.length : close + 1;
        continue;
      }
      if ("([{".includes(unit)) depth++;
      else if (")]}".includes(unit) && --depth < 0) break;
      else if ((unit === "," || unit === "|") && depth === 0) break;
      this.#at++;
    }
    return this.#node("", [], start, this.#at);
  }
}
