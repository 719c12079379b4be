import { describe, expect, it } from "vitest";
import { categories } from "./categories";
import { decisions } from "./decisions";
import { ruffGroupOf, ruffGroups, ruffSelectors } from "./delegated";
import { decisionsForRule, sections, statementById, statementsAnsweredByRule } from "./handbook";
import { statementIds } from "./ids";

const statements = sections.flatMap((section) => section.statements);
const RULE_CODE = /^[A-Z]{3}\d{3}$/;

describe("the ledger", () => {
  it("holds every statement once, in the handbook's order", () => {
    expect(statementIds).toHaveLength(154);
    expect(statements.map((statement) => statement.id)).toEqual(statementIds);
  });

  it("answers every statement by a rule, by Ruff or by guidance", () => {
    const unanswered = statements.filter(
      ({ answers }) => answers.rules.length === 0 && answers.ruff.length === 0 && answers.guidance === null,
    );
    expect(unanswered.map(({ id }) => id)).toEqual([]);
  });

  it("names rules by well-formed codes of known families, each once a statement", () => {
    const families = new Set(categories.map((category) => category.key));
    for (const { id, answers } of statements) {
      for (const code of answers.rules) {
        expect(code, id).toMatch(RULE_CODE);
        expect(families.has(code.slice(0, 3)), `${id}: ${code}`).toBe(true);
      }
      expect(new Set(answers.rules).size, id).toBe(answers.rules.length);
    }
  });

  it("asks Ruff only for what is delegated to it", () => {
    for (const { id, answers } of statements) {
      for (const selector of answers.ruff) expect(ruffSelectors.has(selector), `${id}: ${selector}`).toBe(true);
    }
  });

  it("shows what to avoid wherever it gives guidance, since no rule page does", () => {
    const bare = statements.filter(({ answers, avoid }) => answers.guidance !== null && avoid === null);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("says every statement, reason and example in words of its own, each once", () => {
    const seen = new Map<string, string>();
    for (const { id, statement, reason, example } of statements) {
      for (const text of [statement, reason, example.text]) {
        expect(text.trim().length, id).toBeGreaterThan(20);
        expect(seen.get(text), `${id} repeats ${seen.get(text)}`).toBeUndefined();
        seen.set(text, id);
      }
    }
  });

  it("keeps examples short enough to read at a glance and free of tabs and trailing spaces", () => {
    for (const { id, example, avoid } of statements) {
      for (const { path, text } of avoid === null ? [example] : [example, avoid]) {
        expect(path, id).toMatch(/^[a-z_/0-9]+\.py$/);
        expect(text.split("\n").length, id).toBeLessThanOrEqual(34);
        expect(text, id).not.toMatch(/\t| +\n/);
        expect(Math.max(...text.split("\n").map((line) => line.length)), id).toBeLessThanOrEqual(120);
      }
    }
  });

  it("gives each section an anchor of its own that no statement has", () => {
    const anchors = [...sections.map((section) => section.slug), ...statementIds];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("finds statements by id and by rule", () => {
    expect(statementById("S10")?.answers.rules).toEqual(["STO007"]);
    expect(statementById("Z1")).toBeNull();
    expect(statementsAnsweredByRule("STO017").map(({ id }) => id)).toEqual(["S23", "S24"]);
  });
});

describe("the decisions", () => {
  it("are fourteen, numbered in order", () => {
    expect(decisions.map((decision) => decision.number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  it("name rules, selectors and statements that exist", () => {
    for (const { number, rules, ruff, refs } of decisions) {
      expect(rules.length + ruff.length, `${number}`).toBeGreaterThan(0);
      for (const code of rules) expect(code).toMatch(RULE_CODE);
      for (const selector of ruff) expect(ruffSelectors.has(selector), selector).toBe(true);
      for (const id of refs) expect(statementById(id), id).not.toBeNull();
    }
  });

  it("are found by rule", () => {
    expect(decisionsForRule("TYP003").map(({ number }) => number)).toEqual([4, 11]);
  });
});

describe("the table of what Ruff does", () => {
  it("serves statements that exist", () => {
    for (const { refs } of ruffGroups) for (const id of refs) expect(statementById(id), id).not.toBeNull();
  });

  it("has no selector twice", () => {
    const all = ruffGroups.flatMap((group) => group.selectors);
    expect(new Set(all).size).toBe(all.length);
  });

  it("covers every selector that a statement names under a statement of that group, or under no statement", () => {
    for (const { id, answers } of statements) {
      for (const selector of answers.ruff) {
        const group = ruffGroups.find((candidate) => candidate.selectors.includes(selector));
        expect(group?.refs, `${id}: ${selector}`).toContain(id);
      }
    }
  });

  it("finds the group of a code by the longest selector, and never across a family's letters", () => {
    expect(ruffGroupOf("E722")?.slug).toBe("exceptions");
    expect(ruffGroupOf("E711")?.slug).toBe("pep8");
    expect(ruffGroupOf("SIM102")?.slug).toBe("complexity");
    expect(ruffGroupOf("S608")?.slug).toBe("security");
    expect(ruffGroupOf("D417")?.slug).toBe("docstrings");
    expect(ruffGroupOf("NPY001")).toBeNull();
    expect(ruffGroupOf("ANN401")).toBeNull();
  });
});
