/** The shape of the conventions as data: what the handbook shows and what the rule pages link to. */

/** One short piece of Python, shown under the path that it would have in a project. */
export interface CodeExample {
  /** POSIX path; its name also tells which component the code belongs to. */
  readonly path: string;
  /** LF line ends, no leading or trailing blank lines. */
  readonly text: string;
}

/** What answers a statement: at least one of the three is present. */
export interface Answers {
  /** Codes of our own rules. */
  readonly rules: readonly string[];
  /** Selectors that Ruff is asked for; each is in the table of `delegated.ts`. */
  readonly ruff: readonly string[];
  /** What a reviewer asks, where no program can judge the statement (or the whole of it) from source text. */
  readonly guidance: string | null;
}

/** One convention of the team. */
export interface Statement {
  /** Stable id such as `STO` never is: one or two letters and a number (`S10`, `EV2`). */
  readonly id: string;
  /** What to do, in one or two sentences. */
  readonly statement: string;
  /** What goes wrong otherwise. */
  readonly reason: string;
  readonly example: CodeExample;
  /** What to avoid; always present where there is guidance, since no rule page shows it. */
  readonly avoid: CodeExample | null;
  /** A caveat a reader will ask about. */
  readonly note: string | null;
  readonly answers: Answers;
}

/** A chapter of the handbook. */
export interface Section {
  /** Anchor and key, such as `method-names`. */
  readonly slug: string;
  readonly title: string;
  /** Two or three sentences that say what the chapter is about. */
  readonly intro: string;
  readonly statements: readonly Statement[];
}

/** A place where the source contradicts itself, and which reading holds. */
export interface Decision {
  /** 1-based, stable. */
  readonly number: number;
  readonly title: string;
  /** The two readings. */
  readonly conflict: string;
  /** What holds, and why. */
  readonly decision: string;
  /** Codes of the rules on whose pages the decision is shown. */
  readonly rules: readonly string[];
  /** Ruff selectors that the decision concerns. */
  readonly ruff: readonly string[];
  /** Statement ids on both sides. */
  readonly refs: readonly string[];
}
