import type { SourceFile } from "../contract";
import type { Example } from "./defineRule";

/** A finding that an example's marker announces; the line is 1-based. */
export interface ExpectedFinding {
  readonly path: string;
  readonly line: number;
  readonly code: string;
}

const MARKER = /[ \t]*# <- ([A-Z]{3}\d{3}(?: x\d+)?(?:, [A-Z]{3}\d{3}(?: x\d+)?)*)$/;

/** An example's files without their markers, and the findings the markers announce, in the order of reports. */
export function readExample(example: Pick<Example, "files">): {
  readonly files: readonly SourceFile[];
  readonly expected: readonly ExpectedFinding[];
} {
  const expected: ExpectedFinding[] = [];
  const files = example.files.map(({ path, code }): SourceFile => {
    const lines = code.split("\n").map((text, index) => {
      const match = MARKER.exec(text);
      if (!match) return text;
      for (const part of (match[1] as string).split(", ")) {
        const [own, times] = part.split(" x");
        for (let count = 0; count < Number(times ?? 1); count++)
          expected.push({ path, line: index + 1, code: own as string });
      }
      return text.slice(0, match.index);
    });
    return { path, text: lines.join("\n") };
  });
  const order = (a: ExpectedFinding, b: ExpectedFinding): number =>
    a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
  return { files, expected: expected.sort(order) };
}
