import type { CodeExample, Section, Statement } from "./model";

interface StatementDraft {
  readonly id: string;
  readonly statement: string;
  readonly reason: string;
  readonly example: CodeExample;
  readonly avoid?: CodeExample;
  readonly note?: string;
  readonly rules?: readonly string[];
  readonly ruff?: readonly string[];
  readonly guidance?: string;
}

interface SectionDraft {
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  readonly statements: readonly StatementDraft[];
}

/** Fills in what a chapter's author may leave out. */
export function defineSection(draft: SectionDraft): Section {
  return { ...draft, statements: draft.statements.map(completeStatement) };
}

function completeStatement(draft: StatementDraft): Statement {
  const { id, statement, reason, example, avoid = null, note = null, rules = [], ruff = [], guidance = null } = draft;
  return { id, statement, reason, example, avoid, note, answers: { rules, ruff, guidance } };
}

/** Python as an indented template literal: takes off blank first and last lines and the common indent. */
export function code(path: string, indented: string): CodeExample {
  return { path, text: dedent(indented) };
}

function dedent(indented: string): string {
  const lines = indented.replace(/^\n/, "").replace(/\s+$/, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n") + "\n";
}
