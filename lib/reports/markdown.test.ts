import { describe, expect, it } from "vitest";
import { codeBlock, codeSpan, escapeMarkdown, messageMarkdown } from "./escapeMarkdown";
import { finding, hostile } from "./fixtures";
import { toMarkdown } from "./markdown";

describe("toMarkdown", () => {
  it("groups by file and shows the rule's link, the message and the code", () => {
    const report = toMarkdown([finding({ fixable: "unsafe" })], {
      texts: new Map([["app/users/store.py", "a\r\nx = abcd\r\nz\r\n"]]),
      ruleUrl: (code) => `https://house.example/rules/${code}`,
    });
    expect(report).toBe(`# Housestyle

1 finding in 1 file: 1 warning.

## \`app/users/store.py\`

### [STO002](<https://house.example/rules/STO002>) hard-limit-missing · warning · line 2, column 5 · unsafe fix

The query has no limit: write \`.limit(…)\`.

\`\`\`python
x = abcd
\`\`\`
`);
  });

  it("shows hostile names and texts as text only", () => {
    const report = toMarkdown(
      [
        finding({
          code: hostile,
          name: hostile,
          path: hostile,
          message: hostile,
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          related: [{ path: hostile, range: finding().range, message: hostile }],
        }),
      ],
      { texts: new Map([[hostile, "x = 1 # ```` </code>\n"]]), ruleUrl: () => "javascript:alert(1)" },
    );
    const outsideCode = report.replace(/^`{5}python[\s\S]*?^`{5}$/m, "").replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
    expect(outsideCode).not.toContain("<script");
    expect(outsideCode).not.toMatch(/[^\\]\]\(/);
    expect(outsideCode).not.toContain("https://");
    expect(outsideCode).not.toContain("@everyone");
    expect(outsideCode).not.toMatch(/#1/);
    // eslint-disable-next-line no-control-regex -- the test is about them
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("cuts long excerpts and long lines", () => {
    const report = toMarkdown([finding({ range: { start: { line: 1, column: 1 }, end: { line: 90, column: 1 } } })], {
      texts: new Map([["app/users/store.py", `${"y".repeat(9000)}\n`.repeat(90)]]),
    });
    expect(report.length).toBeLessThan(1500);
  });
});

describe("escaping", () => {
  it.each([
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["# head", "\\# head"],
    ["list[T] *b* _i_ a|b", "list\\[T\\] \\*b\\* \\_i\\_ a\\|b"],
    ["&lt;b>", "&amp;lt;b&gt;"],
    ["see: www.evil.example", "see: www&#46;evil.example"],
    ["a\n\n# b", "a # b"],
  ])("writes %j as %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it("keeps code spans closed whatever they hold", () => {
    expect(codeSpan("a`b")).toBe("``a`b``");
    expect(codeSpan("`a`")).toBe("`` `a` ``");
    expect(codeBlock(["a", "````", "b"], "python").split("\n")[0]).toBe("`````python");
  });

  it("keeps a message's own code as code, and escapes all where backticks do not pair", () => {
    expect(messageMarkdown("call `a*b*` now*")).toBe("call `a*b*` now\\*");
    expect(messageMarkdown("call `a*b")).toBe("call \\`a\\*b");
  });
});
