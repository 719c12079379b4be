import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "@/lib/engine";
import { hoverMarkdown } from "./hoverMarkdown";

function finding(part: Partial<Diagnostic>): Diagnostic {
  const start = { line: 1, column: 1 };
  return {
    code: "STO002",
    name: "swallowed-error",
    severity: "error",
    path: "a.py",
    range: { start, end: start },
    message: "Say `raise`.",
    related: [],
    fixable: null,
    ...part,
  };
}

describe("hoverMarkdown", () => {
  beforeEach(() => {
    vi.stubGlobal("window", { location: { origin: "https://house.example" } });
  });

  it("keeps code as code and links the rule's page", () => {
    const { value, isTrusted, supportHtml } = hoverMarkdown(finding({}));
    expect(value).toBe("Say `raise`.\n\n[STO002 swallowed-error](<https://house.example/rules/STO002>)");
    expect({ isTrusted, supportHtml }).toEqual({ isTrusted: false, supportHtml: false });
  });

  it("names the linter whose rules have no page here", () => {
    expect(hoverMarkdown(finding({ code: "F401", name: "unused-import" })).value).toMatch(
      /\n\nRuff F401 unused-import$/,
    );
  });

  it("shows markup that a name brought along as text", () => {
    const { value } = hoverMarkdown(finding({ message: "<b>x</b> [a](https://b.example) ![c](d) `<i>`" }));
    expect(value).toContain("&lt;b&gt;x&lt;/b&gt; \\[a\\]");
    expect(value).toContain("`<i>`");
  });
});
