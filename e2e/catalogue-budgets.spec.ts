import { cpus, loadavg } from "node:os";
import { gzipSync } from "node:zlib";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const PAGES = ["/rules", "/rules/STO002", "/conventions"];
/** Bytes of JavaScript, gzip, that a page may load above what each page of this build loads. */
const BUDGET = 60_000;
/** What only the editor and the checker carry. */
const NOT_FOR_READING = /MonacoEnvironment|tree-sitter-python|housestyle-engine/;

/** The scripts that a page names itself and that a present browser loads. */
async function scriptsOf(request: APIRequestContext, path: string): Promise<Set<string>> {
  const html = await (await request.get(path)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)];
  return new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src = ""]) => src));
}

/** What every page of the build loads, whatever is on it: the empty page. */
async function emptyPage(request: APIRequestContext): Promise<Set<string>> {
  const pages = await Promise.all(["/", "/no-such-page", ...PAGES].map((path) => scriptsOf(request, path)));
  const [first = new Set<string>(), ...others] = pages;
  return new Set([...first].filter((script) => others.every((scripts) => scripts.has(script))));
}

async function gzipSize(request: APIRequestContext, paths: Iterable<string>): Promise<number> {
  let size = 0;
  for (const path of paths) size += gzipSync(await (await request.get(path)).body()).length;
  return size;
}

/** Everything that a page asks for until nothing is loading any more. */
async function requestedBy(page: Page, path: string): Promise<string[]> {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return requested;
}

for (const path of PAGES) {
  test(`${path} loads little JavaScript, no editor and no checker`, async ({ page, request }) => {
    const requested = await requestedBy(page, path);
    expect(page.workers()).toEqual([]);
    expect(requested.filter((name) => name.endsWith(".wasm"))).toEqual([]);

    const scripts = new Set(requested.filter((name) => name.endsWith(".js")));
    for (const script of scripts) expect(await (await request.get(script)).text()).not.toMatch(NOT_FOR_READING);

    const empty = await emptyPage(request);
    const [base, own] = [
      await gzipSize(request, empty),
      await gzipSize(
        request,
        [...scripts].filter((script) => !empty.has(script)),
      ),
    ];
    console.log(`${path}: ${kilobytes(own)} of JavaScript above an empty page of ${kilobytes(base)}, gzip`);
    expect(own).toBeLessThanOrEqual(BUDGET);
  });

  test(`${path} is painted soon on a slow machine`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const paint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: "largest-contentful-paint",
            buffered: true,
          });
        }),
    );
    const [cpu] = cpus();
    const machine = `${cpus().length} × ${cpu?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`;
    console.log(
      `${path}: largest contentful paint after ${Math.round(paint)} ms with a processor 4 × slower (${machine})`,
    );
    // The aim is 1,000 ms on a quiet machine; a machine busy with other tests says nothing more exact than this.
    expect(paint).toBeGreaterThan(0);
    expect(paint).toBeLessThan(30_000);
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
