import { expect, test } from "vitest";
import { countPlaywright, countVitest, summaryLine } from "./testReports.mjs";

test("a unit test file that does not load counts as one failure", () => {
  const report = {
    numPassedTests: 2,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "failed" }, { status: "skipped" }] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 2, failed: 3 });
});

test("a flaky browser test and an error outside the tests are failures", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
});

test("the summary is one fixed line", () => {
  expect(summaryLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
});
