import { describe, expect, it } from "vitest";
import { statementIds } from "./ids";
import { handbookAsMarkdown } from "./markdown";

describe("the handbook as Markdown", () => {
  const text = handbookAsMarkdown();

  it("has a heading for every statement, in order", () => {
    expect([...text.matchAll(/^### (\w+)$/gm)].map(([, id]) => id)).toEqual(statementIds);
  });

  it("closes every block of code that it opens", () => {
    const fences = text.split("\n").filter((line) => line.startsWith("```"));
    expect(fences.filter((_, index) => index % 2 === 0).every((fence) => fence === "```python")).toBe(true);
    expect(fences.filter((_, index) => index % 2 === 1).every((fence) => fence === "```")).toBe(true);
  });

  it("says what answers a statement", () => {
    expect(text).toContain("Checked by: ARC009, PRF004, Ruff C901, Ruff PLR0912, Ruff SIM.");
    expect(text).toContain("In review: Does this helper know the domain?");
  });
});
