import { describe, expect, it } from "vitest";
import { BareParser } from "./bareParser";
import { countLines, generateModule, generateProject } from "./generate";
import { keystrokeKinds, keystrokes } from "./keystrokes";
import { Random } from "./random";

const parser = await BareParser.load();

describe("generateProject", () => {
  it("is valid Python, all of it", () => {
    const files = generateProject({ packages: 12, entities: 3 }, 7);
    const broken = files.filter((file) => file.path.endsWith(".py") && !parser.isValid(file.text));
    expect(broken.map((file) => file.path)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    const size = { packages: 2, entities: 2 };
    expect(generateProject(size, 3)).toEqual(generateProject(size, 3));
    expect(generateProject(size, 3)).not.toEqual(generateProject(size, 4));
  });

  it("is as large as asked for, and no path or class occurs twice", () => {
    const files = generateProject({ packages: 40, entities: 3 });
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    expect(files.filter((file) => /^app\/\w+\/store\.py$/.test(file.path))).toHaveLength(40);
    const stores = files.flatMap((file) => [...file.text.matchAll(/^class (\w+Store)\b/gm)].map((match) => match[1]));
    expect(new Set(stores).size).toBe(120);
  });
});

describe("generateModule", () => {
  it.each([1000, 5000, 10_000])("has about %i lines, and is valid Python", (lines) => {
    const { text } = generateModule(lines);
    expect(Math.abs(countLines(text) - lines)).toBeLessThan(lines * 0.1);
    expect(parser.isValid(text)).toBe(true);
  });
});

describe("keystrokes", () => {
  it("are spread over the file, and some break it", () => {
    const { text } = generateModule(1000);
    for (const kind of keystrokeKinds) {
      const edits = keystrokes(text, kind, 20, new Random(1));
      expect(edits).toHaveLength(20);
      expect(Math.max(...edits.map((edit) => edit.offset))).toBeGreaterThan(text.length / 2);
      const valid = edits.map(({ offset, text: added }) =>
        parser.isValid(text.slice(0, offset) + added + text.slice(offset)),
      );
      if (kind === "newline") expect(valid.filter(Boolean).length).toBeGreaterThan(10);
      if (kind.endsWith("quote")) expect(valid).toContain(false);
    }
  });
});
