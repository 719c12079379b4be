import { expect, it } from "vitest";
import type { Diagnostic } from "@/lib/engine";
import { findingMarkdown } from "./findingMarkdown";

const finding: Diagnostic = {
  code: "STO002",
  name: "swallowed-error",
  severity: "error",
  path: "loans/store.py",
  range: { start: { line: 4, column: 1 }, end: { line: 4, column: 7 } },
  message: "Say `raise`, <b>not</b> this.",
  related: [],
  fixable: null,
};
const text = "a = 1\n\nb = 2\nexcept: ```\nc = 3\n\n";

it("says what and where, shows the code, and leads to the rule and the place", () => {
  expect(
    findingMarkdown(finding, { text, ruleUrl: "https://h.example/rules/STO002", permalink: "https://h.example/#1" }),
  ).toBe(`**[STO002](<https://h.example/rules/STO002>) swallowed-error** · error · \`loans/store.py\`, line 4

Say \`raise\`, &lt;b&gt;not&lt;/b&gt; this.

\`\`\`\`python
b = 2
except: \`\`\`
c = 3
\`\`\`\`

[Open this place in Housestyle](<https://h.example/#1>)

`);
});

it("goes without links where there are none", () => {
  const markdown = findingMarkdown(finding, { text, ruleUrl: null, permalink: null });
  expect(markdown).toMatch(/^\*\*STO002 swallowed-error\*\*/);
  expect(markdown).not.toContain("](");
});
