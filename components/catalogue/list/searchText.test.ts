import { describe, expect, it } from "vitest";
import { messagesOfRule, rules } from "@/lib/engine";
import { matches, noFilters } from "./filters";
import { groupRules } from "./rows";
import { searchText } from "./searchText";

it("has each word once", () => {
  expect(searchText(["STO002", "A `Store` lets errors", "  a store\nlets go "])).toBe("sto002 a store lets errors go");
});

describe("every rule", () => {
  const rows = groupRules(rules).flatMap((group) => group.rows);

  it.each(rules.map((rule) => [rule.code, rule] as const))("%s is found by its words", (code, rule) => {
    const row = rows.find((candidate) => candidate.code === code);
    for (const query of [code, rule.name, rule.summary, rule.rationale, ...messagesOfRule(code)]) {
      const plain = query.replaceAll("`", "");
      expect(row !== undefined && matches(row, { ...noFilters, query: plain }), plain).toBe(true);
    }
  });
});
