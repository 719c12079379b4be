import { describe, expect, it } from "vitest";
import { isExcluded, matchesPattern } from "./globs";

describe("a pattern", () => {
  it.each([
    ["__init__.py", "app/__init__.py", true],
    ["tests/*", "tests/deep/a.py", true],
    ["tests/*", "app/tests/a.py", false],
    ["**/tests/**", "app/tests/a.py", true],
    ["./app/*.py", "app/a.py", true],
    ["app/?.py", "app/ab.py", false],
    ["app/[ab].py", "app/b.py", true],
    ["app/[!ab].py", "app/b.py", false],
    ["{app,lib}/*.py", "lib/a.py", true],
    ["!app/*", "lib/a.py", true],
    ["a.py", "aXpy", false],
    ["(a|b)+.py", "(a|b)+.py", true],
    ["[", "a.py", false],
    ["[z-a].py", "a.py", false],
  ])("%s on %s: %s", (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  it("of many wildcards is given up rather than tried for ever", () => {
    expect(matchesPattern("*a".repeat(40), "a".repeat(200))).toBe(false);
  });
});

describe("an exclusion", () => {
  it("of a folder holds for all beneath it", () => {
    expect(isExcluded(["migrations"], "app/migrations/deep/a.py")).toBe(true);
    expect(isExcluded(["app/migrations/"], "app/migrations/a.py")).toBe(true);
    expect(isExcluded(["migrations"], "app/migrations_of_birds.py")).toBe(false);
  });
});
