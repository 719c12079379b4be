/**
 * `npm test`: installs what is needed, then type check, lint, unit tests, build, browser tests against the production
 * build. In CI (the variable CI is set) the static export is built and tested too. Goes on after a failure, so that
 * one run tells everything, and closes with the line `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { asProgram, NEXT, Refusal, ROOT, runTool } from "./run.mjs";
import { countPlaywright, countVitest, summaryLine } from "./testReports.mjs";

const REPORTS = path.join(ROOT, ".cache", "reports");
const VITEST_REPORT = path.join(REPORTS, "vitest.json");
const PLAYWRIGHT_REPORT = path.join(REPORTS, "playwright.json");
const SUMMARY = path.join(REPORTS, "summary.txt");

const isCi = (process.env.CI ?? "") !== "";

/** @type {import("./testReports.mjs").Count} */
const total = { passed: 0, failed: 0 };

/**
 * Runs one step. A step that is no test runner counts only when it fails.
 * @param {string} title
 * @param {() => Promise<number>} action resolves to an exit code
 * @returns {Promise<boolean>} whether it succeeded
 */
async function step(title, action) {
  console.log(`\n── ${title} ──`);
  const succeeded = (await tell(action)) === 0;
  if (!succeeded) total.failed += 1;
  return succeeded;
}

/** @param {() => Promise<number>} action */
async function tell(action) {
  try {
    return await action();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    return 1;
  }
}

/**
 * Runs a test runner and adds what its report counts.
 * @param {string} title
 * @param {string} report file it writes
 * @param {(report: any) => import("./testReports.mjs").Count} count
 * @param {() => Promise<number>} action
 */
async function runner(title, report, count, action) {
  console.log(`\n── ${title} ──`);
  const code = await tell(action);
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  // A runner that fails without a failed test (it crashed, or found none) must not pass for a success.
  total.failed += code !== 0 && counted.failed === 0 ? 1 : counted.failed;
}

/** @param {import("./build.mjs").Output} output */
const buildStep = (output) => async () => {
  await build(output);
  return 0;
};

async function unitTests() {
  return runTool("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${VITEST_REPORT}`,
  ]);
}

async function browserTests() {
  const browser = await ensureBrowser();
  return runTool("@playwright/test/cli.js", ["test"], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
    HOUSESTYLE_TEST_EXPORT: isCi ? "1" : "",
  });
}

async function main() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  if (await step("Install", async () => (await ensureInstalled(), 0))) {
    await step("Route types", () => runTool(NEXT, ["typegen"]));
    await step("Type check", () => runTool("typescript/bin/tsc", ["--noEmit"]));
    await step("Lint", () => runTool("eslint/bin/eslint.js", [".", "--max-warnings=0"]));
    await step("Format", () => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]));
    await runner("Unit tests", VITEST_REPORT, countVitest, unitTests);
    // The export first: it works in .next as well, where the server's build must stand when the browser tests begin.
    const exported = !isCi || (await step("Build, static export", buildStep("export")));
    if ((await step("Build", buildStep("server"))) && exported) {
      await runner("Browser tests", PLAYWRIGHT_REPORT, countPlaywright, browserTests);
    }
  }
  const summary = summaryLine(total);
  writeFileSync(SUMMARY, `${summary}\n`);
  console.log(`\n${summary}`);
  return total.failed === 0 ? 0 : 1;
}

await asProgram(main);
