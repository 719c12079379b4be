import { ruleInfo } from "@/lib/reports/fixtures";
import { expect, it } from "vitest";
import { explain } from "./explain";

it("fills paragraphs anew and leaves lists and code alone", () => {
  const rationale =
    "Short\nlines\nof a source.\n\n- one\n- two\n\n```python\nx  =  1\n```\n\n" + "word ".repeat(30).trim();
  const rule = ruleInfo({
    rationale,
    options: [{ name: "maxLines", type: "number", default: 5, description: "How many." }],
    defaultOn: false,
    fix: "unsafe",
  });
  const explanation = explain("STO002", { rules: [rule], ruff: {}, isRuffSelector: () => false });
  expect(explanation).toEqual({
    status: "ok",
    text: `STO002 hard-limit-missing
warning, file scope, unsafe fix, off by default

A query without a limit.

Short lines of a source.

- one
- two

\`\`\`python
x  =  1
\`\`\`

${"word ".repeat(16).trim()}
${"word ".repeat(14).trim()}

When not to use it: For tables that stay small.

Options:
  rules.STO002.maxLines (number, default 5): How many.

Conventions: S2, S3
`,
  });
});
