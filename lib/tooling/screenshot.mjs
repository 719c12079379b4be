/**
 * `npm run screenshot`: renews the README's picture from the real playground. Builds first when needed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { freePort } from "./ports.mjs";
import { asProgram, ROOT } from "./run.mjs";

const PICTURE = path.join(ROOT, "public", "playground.png");
const SIZE = { width: 1280, height: 760 };

await asProgram(async () => {
  await ensureInstalled();
  await ensureBuilt("server");
  const executablePath = await ensureBrowser();
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(ROOT, "lib/tooling/start.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: String(port), NEXT_OUTPUT: "" },
  });
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    // Its first output is the line that says it is ready: the build is done by now.
    await once(server.stdout, "data");
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByRole("textbox", { name: /^Code of / }).waitFor({ state: "attached" });
    await page.getByRole("list", { name: "Findings" }).getByRole("button").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
  console.log(`Wrote ${path.relative(ROOT, PICTURE)}.`);
  return 0;
});
