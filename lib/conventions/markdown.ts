import { decisions } from "./decisions";
import { sections } from "./handbook";
import type { CodeExample, Statement } from "./model";

/** The whole handbook as one Markdown document: for programs that read conventions, and for people who paste them. */
export function handbookAsMarkdown(): string {
  const parts = ["# Conventions for FastAPI services", ""];
  for (const { title, intro, statements } of sections) {
    parts.push(`## ${title}`, "", intro, "", ...statements.flatMap(statementLines));
  }
  parts.push("## Where the conventions contradict themselves", "");
  for (const { number, conflict, decision } of decisions) parts.push(`${number}. ${conflict} Decided: ${decision}`);
  return `${parts.join("\n")}\n`;
}

function statementLines({ id, statement, reason, example, avoid, note, answers }: Statement): string[] {
  const checks = [...answers.rules, ...answers.ruff.map((selector) => `Ruff ${selector}`)];
  return [
    `### ${id}`,
    "",
    statement,
    "",
    `Why: ${reason}`,
    "",
    ...(note === null ? [] : [`Note: ${note}`, ""]),
    ...(checks.length === 0 ? [] : [`Checked by: ${checks.join(", ")}.`, ""]),
    ...(answers.guidance === null ? [] : [`In review: ${answers.guidance}`, ""]),
    ...exampleLines(example),
    ...(avoid === null ? [] : ["Rather than:", "", ...exampleLines(avoid)]),
  ];
}

function exampleLines({ path, text }: CodeExample): string[] {
  return ["```python", `# ${path}`, text.trimEnd(), "```", ""];
}
