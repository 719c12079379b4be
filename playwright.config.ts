import { defineConfig, type ReporterDescription } from "@playwright/test";
import { findBrowser } from "./lib/tooling/browser.mjs";
import { freePort } from "./lib/tooling/ports.mjs";

/**
 * Browser tests run against the production build, served as `npm start` serves it, on a port of their own.
 *
 * HOUSESTYLE_BASE_URL: test what is served there already, and start nothing.
 * HOUSESTYLE_TEST_EXPORT=1: test the static export too.
 */

const withExport = process.env.HOUSESTYLE_TEST_EXPORT === "1";
const given = process.env.HOUSESTYLE_BASE_URL ?? "";

// This file is read again in every worker, which inherits the environment: what is chosen once is kept there.
const serverPort = await chosen("HOUSESTYLE_TEST_PORT", async () => String(await freePort()));
const exportPort = await chosen("HOUSESTYLE_TEST_EXPORT_PORT", async () => String(await freePort()));
const browser = await chosen("CHROMIUM_PATH", async () => (await findBrowser()) ?? "");

async function chosen(name: string, choose: () => Promise<string>): Promise<string> {
  const value = (process.env[name] ?? "") || (await choose());
  process.env[name] = value;
  return value;
}

// By address: the name "localhost" is not resolved, for nothing is (see the launch flags).
const serverUrl = given || `http://127.0.0.1:${serverPort}`;
const exportUrl = `http://127.0.0.1:${exportPort}`;

const BUILD_TIMEOUT = 300_000;

const reporter: ReporterDescription[] = [["list"]];
if ((process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "") !== "") reporter.push(["json"]);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  reporter,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: (process.env.CI ?? "") !== "",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: serverUrl,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: browser,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: [
    { name: "desktop", testIgnore: "*.phone.spec.ts", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      testMatch: ["*.phone.spec.ts", "security.spec.ts"],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    ...(withExport
      ? [
          {
            name: "export",
            testMatch: "security.spec.ts",
            use: { baseURL: exportUrl, viewport: { width: 1280, height: 800 } },
          },
        ]
      : []),
  ],
  ...(given === ""
    ? {
        // The export first: building it empties the folder that the server's build is served from.
        webServer: [
          ...(withExport ? [server("export", exportPort, exportUrl)] : []),
          server("server", serverPort, serverUrl),
        ],
      }
    : {}),
});

function server(output: "server" | "export", port: string, url: string) {
  return {
    command: "node lib/tooling/start.mjs",
    url,
    env: { PORT: port, NEXT_OUTPUT: output === "export" ? "export" : "" },
    timeout: BUILD_TIMEOUT,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
    reuseExistingServer: false,
  };
}
