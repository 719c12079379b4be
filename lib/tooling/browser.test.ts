import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findBrowser } from "./browser.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "housestyle-"));
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PATH", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that answers `--version` with the given exit code. */
function program(name: string, exitCode: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

test("the browser that CHROMIUM_PATH names comes first", async () => {
  program("chromium", 0);
  const given = program("my-browser", 0);
  vi.stubEnv("CHROMIUM_PATH", given);
  expect(await findBrowser()).toBe(given);
});

test("a CHROMIUM_PATH that does not run is refused, not passed over", async () => {
  program("chromium", 0);
  vi.stubEnv("CHROMIUM_PATH", path.join(folder, "missing"));
  await expect(findBrowser()).rejects.toThrow("CHROMIUM_PATH");
});

test("a stub on the PATH that only tells how to install a browser is passed over", async () => {
  program("chromium-browser", 1);
  const real = program("google-chrome", 0);
  expect(await findBrowser()).toBe(real);
});
