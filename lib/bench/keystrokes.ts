import type { Linter, SourceFile } from "@/lib/engine";
import type { BareParser } from "./bareParser";
import { countLines, generateModule, generateProject } from "./generate";
import { Random } from "./random";
import { timed } from "./rounds";
import { spread, type Spread } from "./statistics";

export const keystrokeKinds = ["identifier", "newline", "open bracket", "quote", "triple quote"] as const;
export type KeystrokeKind = (typeof keystrokeKinds)[number];

/** What one kind of keystroke costs in a file of so many lines. */
export interface KeystrokeResult {
  readonly lines: number;
  readonly kind: KeystrokeKind;
  /** Session.edit and the provisional Session.check that the editor shows at once, milliseconds. */
  readonly answer: Spread;
  /** The complete check that follows when nothing more is typed, milliseconds; next to nothing where the first was complete. */
  readonly completion: Spread;
  /** web-tree-sitter's incremental parse of the same edit, milliseconds. */
  readonly parse: Spread;
}

/** An insertion: UTF-16 offset and text. */
export interface Keystroke {
  readonly offset: number;
  readonly text: string;
}

/** Places all over a module where somebody might type: `count` insertions of a kind. */
export function keystrokes(text: string, kind: KeystrokeKind, count: number, random: Random): Keystroke[] {
  const places = [
    ...text.matchAll(kind === "newline" ? /(?<=\S)(?=\n)/g : /\b(?:entity|entities|uuid|payload|result)\b/g),
  ];
  return random.sample(places, count).map((match) => {
    const offset = match.index + match[0].length;
    switch (kind) {
      case "identifier":
        return { offset, text: "x" };
      case "newline":
        return { offset, text: `\n${indentAt(text, offset)}` };
      case "open bracket":
        return { offset, text: "(" };
      case "quote":
        return { offset: match.index, text: '"' };
      case "triple quote":
        return { offset: match.index, text: '"""' };
    }
  });
}

/** Types into one large module of a small project, undoing each keystroke before the next. */
export function measureKeystrokes(
  linter: Linter,
  parser: BareParser,
  lines: number,
  samples: number,
): KeystrokeResult[] {
  const target = generateModule(lines);
  const around = generateProject({ packages: 1, entities: 1 }, 2);
  const session = linter.open([...around, target]);
  try {
    session.check();
    const random = new Random(lines);
    return keystrokeKinds.map((kind) => {
      const edits = keystrokes(target.text, kind, samples, random);
      // The first few are a warm-up: the compiler has not seen this kind of edit yet.
      for (const edit of edits.slice(0, 5)) typeAndUndo(session, target, edit);
      const typed = edits.map((edit) => typeAndUndo(session, target, edit));
      return {
        lines: countLines(target.text),
        kind,
        answer: spread(typed.map(({ answer }) => answer)),
        completion: spread(typed.map(({ completion }) => completion)),
        parse: spread(edits.map((edit) => parseAgain(parser, target.text, edit))),
      };
    });
  } finally {
    session.dispose();
  }
}

function typeAndUndo(
  session: ReturnType<Linter["open"]>,
  target: SourceFile,
  { offset, text }: Keystroke,
): { readonly answer: number; readonly completion: number } {
  const answer = timed(() => {
    session.edit(target.path, [{ start: offset, end: offset, text }]);
    session.check({ provisional: true });
  });
  const completion = timed(() => session.check());
  session.edit(target.path, [{ start: offset, end: offset + text.length, text: "" }]);
  session.check();
  return { answer, completion };
}

function parseAgain(parser: BareParser, text: string, { offset, text: inserted }: Keystroke): number {
  const before = parser.parse(text);
  const changed = text.slice(0, offset) + inserted + text.slice(offset);
  const milliseconds = timed(() => {
    parser.insert(before, text, offset, inserted);
    parser.parse(changed, before).delete();
  });
  before.delete();
  return milliseconds;
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
