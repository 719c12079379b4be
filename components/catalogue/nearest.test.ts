import { describe, expect, it } from "vitest";
import { nearestRules } from "./nearest";

const rules = [
  { code: "STO001", name: "session-in-constructor" },
  { code: "STO002", name: "exception-handling-in-store" },
  { code: "SVC002", name: "unhandled-not-found" },
];

describe("nearestRules", () => {
  it("finds a code in another case, or with a slip", () => {
    expect(nearestRules("sto002", rules, 1)).toEqual([rules[1]]);
    expect(nearestRules("ST0001", rules, 1)).toEqual([rules[0]]);
  });

  it("finds a name with a slip, or by its end", () => {
    expect(nearestRules("unhandeled-not-found", rules, 1)).toEqual([rules[2]]);
    expect(nearestRules("in-store", rules, 1)).toEqual([rules[1]]);
  });

  it("suggests nothing for what is like nothing", () => {
    expect(nearestRules("quarterly-report-2019-final", rules, 3)).toEqual([]);
    expect(nearestRules("", rules, 3)).toEqual([]);
  });

  it("gives the likeliest first and no more than asked for", () => {
    expect(nearestRules("STO003", rules, 2).map((rule) => rule.code)).toEqual(["STO001", "STO002"]);
  });
});
