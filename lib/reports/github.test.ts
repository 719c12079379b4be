import { describe, expect, it } from "vitest";
import { finding, hostile } from "./fixtures";
import { toGithub } from "./github";

describe("toGithub", () => {
  it("writes one command a finding, its end column inclusive", () => {
    expect(toGithub([finding()])).toBe(
      "::warning file=app/users/store.py,line=2,endLine=2,col=5,endColumn=8,title=STO002 hard-limit-missing::The query has no limit: write `.limit(…)`.\n",
    );
  });

  it("gives no columns to several lines, and keeps an empty range valid", () => {
    expect(toGithub([finding({ range: { start: { line: 1, column: 2 }, end: { line: 3, column: 1 } } })])).toContain(
      "line=1,endLine=3,title=",
    );
    expect(toGithub([finding({ range: { start: { line: 1, column: 2 }, end: { line: 1, column: 2 } } })])).toContain(
      "col=2,endColumn=2,",
    );
  });

  it("lets no text end its command or add properties", () => {
    const output = toGithub([
      finding({
        path: "a:b,line=9%\n.py",
        message: hostile,
        severity: "info",
        related: [{ path: "x\n::error::y", range: finding().range, message: "m" }],
      }),
    ]);
    expect(output.split("\n")).toHaveLength(2);
    expect(output).not.toContain("\r");
    expect(output).toMatch(/^::notice file=a%3Ab%2Cline=9%25%0A\.py,line=2,/);
    expect(output).toContain("%0D%0A::error::pwned%250A");
  });
});
