import { describe, expect, it } from "vitest";
import { rules } from "../engine";
import { categories } from "./categories";
import { formerKeys } from "./formerKeys";
import { statementById } from "./handbook";

/** The rules say whom they serve, and the ledger says who answers: both must tell the same story. */
describe("every rule", () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))("%s serves statements that name it", (code, rule) => {
    expect(rule.refs.length).toBeGreaterThan(0);
    for (const id of rule.refs) expect(statementById(id)?.answers.rules ?? [], id).toContain(code);
  });

  it("belongs to a family of the catalogue", () => {
    const keys = categories.map(({ key }) => key);
    for (const { category, code } of rules) expect(keys, code).toContain(category);
  });
});

it("former codes and names lead to rules, and are no rule's own", () => {
  const present = new Set(rules.flatMap(({ code, name }) => [code, name]));
  for (const [former, code] of Object.entries(formerKeys)) {
    expect(present.has(former), former).toBe(false);
    expect(
      rules.some((rule) => rule.code === code),
      code,
    ).toBe(true);
  }
});
