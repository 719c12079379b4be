import { describe, expect, it } from "vitest";
import { rules } from "@/lib/engine";
import { examplesByCode } from "@/lib/engine/rules/examples";
import { exampleSets } from "./exampleSets";

const any = { title: "any", pydantic: null };
const old = { title: "old", pydantic: 1 as const };
const recent = { title: "recent", pydantic: 2 as const };

describe("exampleSets", () => {
  it("is one set where no example is about a style", () => {
    expect(exampleSets([any], [any])).toEqual([{ pydantic: null, bad: [any], good: [any] }]);
  });

  it("has a set for each style, with what is of no style in both", () => {
    expect(exampleSets([any, old, recent], [old])).toEqual([
      { pydantic: 2, bad: [recent, any], good: [] },
      { pydantic: 1, bad: [old, any], good: [old] },
    ]);
  });
});

it("rules with examples in one style of Pydantic have bad and good ones in both", () => {
  for (const { code } of rules) {
    const styled = (examples: readonly { pydantic?: 1 | 2 }[] = []) =>
      examples.map(({ pydantic = null }) => ({ pydantic }));
    const { bad, good } = examplesByCode.get(code) ?? { bad: [], good: [] };
    for (const set of exampleSets(styled(bad), styled(good))) {
      if (set.pydantic === null) continue;
      expect(set.bad[0]?.pydantic, `${code}, bad`).toBe(set.pydantic);
      expect(set.good[0]?.pydantic, `${code}, good`).toBe(set.pydantic);
    }
  }
});
