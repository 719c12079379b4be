import { describe, expect, it } from "vitest";
import { changesIn, closest } from "./difference";

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

describe("closest", () => {
  const near = { files: [file("a\nb\ny\n")] };
  const far = { files: [file("q\nr\ns\n")] };

  it("finds the example with most lines in common", () => {
    expect(closest([file("a\nb\nx\n")], [far, near])).toBe(near);
  });

  it("falls back on the first", () => {
    expect(closest([file("1\n")], [far, near])).toBe(far);
    expect(closest([file("1\n")], [])).toBeNull();
  });
});
