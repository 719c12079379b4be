import { describe, expect, it } from "vitest";
import { isValidPath } from "./paths";
import { samples } from "./samples";

it("begins with a feature package that has every component", () => {
  const names = samples[0]?.files.map(({ path }) => path) ?? [];
  for (const component of ["models", "store", "service", "types", "errors", "routes"]) {
    expect(names).toContain(`members/${component}.py`);
  }
});

it("has distinct ids and titles", () => {
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
});

describe.each(samples)("$title", ({ files, open, description }) => {
  it("holds valid files in order, and the one that is opened", () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths.every(isValidPath)).toBe(true);
    expect(paths).toContain(open);
    expect(description).toMatch(/\.$/);
  });

  it("ends its texts with one line feed and holds no tabs or trailing blanks", () => {
    for (const { text } of files) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[\t\r]| $/m);
    }
  });
});
