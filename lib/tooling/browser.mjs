/**
 * Finds the Chromium that the browser tests run in.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Refusal, run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * Whether the program runs at all: some systems ship a `chromium-browser` that only tells how to install it.
 * @param {string} file
 */
function isBrowser(file) {
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function findOnPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(
    (file) => existsSync(file) && isBrowser(file),
  );
}

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file !== "" && existsSync(file) ? file : undefined;
}

/**
 * The browser's program: CHROMIUM_PATH, else a Chromium on the PATH, else the one Playwright downloaded.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH ?? "";
  if (given !== "") {
    if (isBrowser(given)) return given;
    throw new Refusal(`CHROMIUM_PATH names ${given}, which is not a browser that runs here.`);
  }
  return findOnPath() ?? (await findPlaywrights());
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * As findBrowser; where there is none, installs it on Debian as root, and says elsewhere what to run.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  if (isDebianAsRoot()) {
    console.log("Installing chromium with apt …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // Without any font Chromium draws nothing and lays out nothing.
    const packages = ["chromium", "fonts-liberation"];
    await run("apt-get", ["update", "-qq"], env);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], env);
    const installed = findOnPath();
    if (installed !== undefined) return installed;
  }
  throw new Refusal("No Chromium found for the browser tests. Run: npx playwright install --with-deps chromium");
}
