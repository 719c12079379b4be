/**
 * Counts what the test runners' JSON reports say.
 */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report Vitest's
 * @returns {Count}
 */
export function countVitest(report) {
  const failed = report.testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((result) => result.status === "failed").length;
    // A file that does not even load fails without a single test.
    return status === "failed" && tests === 0 ? 1 : tests;
  });
  return { passed: report.numPassedTests, failed: failed.reduce((sum, count) => sum + count, 0) };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report Playwright's
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  // Errors outside tests: a spec that does not load, a server that does not start.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** @param {Count} count */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
