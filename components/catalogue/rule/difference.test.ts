import { describe, expect, it } from "vitest";
import { changesIn, mostTellingPair } from "./difference";

const file = (text: string, path = "store.py") => ({ path, text });

describe("changesIn", () => {
  it("marks what differs from the file of the same path", () => {
    expect(changesIn(file("a\nb\nx\nd\n"), [file("z", "types.py"), file("a\nb\nc\nd\n")])).toEqual(new Set([3]));
  });

  it("marks nothing where most differs, or where there is no such file", () => {
    expect(changesIn(file("a\nb\nc\n"), [file("x\ny\nc\n")])).toEqual(new Set());
    expect(changesIn(file("a\n"), [file("b\n", "types.py")])).toEqual(new Set());
  });
});

describe("mostTellingPair", () => {
  const example = (text: string, mended: string | null = null): Example => ({
    files: [{ ...file(text), findings: [1] }],
    mended: mended === null ? null : example(mended),
  });
  interface Example {
    readonly files: readonly { path: string; text: string; findings: readonly unknown[] }[];
    readonly mended: Example | null;
  }
  const near = example("a\nb\ny\n");
  const far = example("q\nr\ns\n");

  it("shows a bad example beside the good one with most lines in common", () => {
    const bad = example("a\nb\nx\n");
    expect(mostTellingPair([bad], [far, near])).toEqual({ bad, good: near });
  });

  it("prefers what the fix makes of it where that is nearer", () => {
    const bad = example("a\nb\nx\nz\n", "a\nb\nx\nw\n");
    expect(mostTellingPair([bad], [near])).toEqual({ bad, good: bad.mended });
  });

  it("takes a later bad example where only that can be compared", () => {
    const bad = example("a\nb\nx\n");
    expect(mostTellingPair([example("1\n2\n3\n"), bad], [near])).toEqual({ bad, good: near });
  });

  it("falls back on the first of each", () => {
    const bad = example("1\n2\n");
    expect(mostTellingPair([bad], [far, near])).toEqual({ bad, good: far });
    expect(mostTellingPair([bad], [])).toEqual({ bad, good: null });
    expect(mostTellingPair([], [far])).toBeNull();
  });
});
