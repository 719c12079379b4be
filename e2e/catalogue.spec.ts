import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { decodeLink } from "../lib/permalink";
import { allRules, expectAccessible, expectNoSidewaysScroll, readPage, rows } from "./cataloguePage";
import { expect, test } from "./fixtures";

/** A checkbox of the filters, by its group and the beginning of its label. */
function filter(page: Page, group: string, value: string) {
  return page
    .getByRole("form", { name: "Filters" })
    .getByRole("group", { name: group })
    .getByRole("checkbox", { name: new RegExp(`^${value}\\b`) });
}

/** Opens everything that is folded, the hidden style's included. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

test("every rule has a page, and its name leads there", async ({ request }) => {
  for (const { code, name } of await allRules(request)) {
    const page = await request.get(`/rules/${code}`);
    expect(page.status(), code).toBe(200);
    const html = await page.text();
    expect(html, code).toContain(`<title>${code} ${name} · Housestyle</title>`);
    const named = await request.get(`/rules/${name}`);
    expect(named.status(), name).toBe(200);
    expect(await named.text(), name).toMatch(new RegExp(`http-equiv="refresh" content="0; ?url=/rules/${code}"`, "i"));
  }
});

test("a rule's name in the address ends on its page", async ({ page, request }) => {
  const [rule] = await allRules(request);
  await page.goto(`/rules/${rule?.name}`);
  await page.waitForURL(`**/rules/${rule?.code}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${rule?.code} ${rule?.name}`);
});

test("every internal link leads somewhere, anchors included", async ({ request }) => {
  const rules = await allRules(request);
  const pages = new Map<string, ReturnType<typeof readPage>>();
  for (const path of ["/rules", "/conventions", ...rules.map(({ code }) => `/rules/${code}`)]) {
    pages.set(path, readPage(await (await request.get(path)).text()));
  }
  const broken: string[] = [];
  for (const [from, { links }] of pages) {
    for (const link of new Set(links)) {
      const { pathname, hash } = new URL(link, `http://site${from}`);
      if (pathname === "/") continue;
      const target = pages.get(pathname);
      if (target === undefined) {
        if ((await request.get(pathname)).status() !== 200) broken.push(`${from}: ${link}`);
      } else if (hash !== "" && !target.ids.has(decodeURIComponent(hash.slice(1)))) broken.push(`${from}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test("every example opens in the playground with its files", async ({ request }) => {
  for (const { code } of await allRules(request)) {
    const html = await (await request.get(`/rules/${code}`)).text();
    for (const link of readPage(html).links.filter((href) => href.startsWith("/#"))) {
      const opened = await decodeLink(link.slice(1));
      expect(opened.status, `${code}: ${link}`).toBe("ok");
      if (opened.status !== "ok") continue;
      expect(opened.shared.files.length).toBeGreaterThan(0);
      for (const { text } of opened.shared.files) expect(text).not.toContain("# <- ");
    }
  }
});

test("the list finds by code, name and words, and keeps the search in the address", async ({ page, request }) => {
  const rules = await allRules(request);
  await page.goto("/rules");
  await expect(rows(page)).toHaveCount(rules.length);
  await expect(page.getByRole("status").first()).toContainText(`${rules.length} rules`);

  const search = page.getByRole("searchbox", { name: "Search rules" });
  const wanted = page.getByRole("link", { name: "STO002 exception-handling-in-store" });
  await search.fill("sto002 handling-in");
  await expect(rows(page)).toHaveCount(1);
  await expect(wanted).toBeVisible();
  await expect(page).toHaveURL(/\/rules\?q=sto002%20handling-in$/);
  await search.fill("store  EXCEPTION");
  await expect(wanted).toBeVisible();

  await page.reload();
  await expect(search).toHaveValue("store  EXCEPTION");
  await search.fill("store xyzzy");
  await expect(page.getByText("No rule matches all of this.")).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(rows(page)).toHaveCount(rules.length);
  await expect(page).toHaveURL(/\/rules$/);
});

test("filters go into the address and come back by the browser's buttons", async ({ page, request }) => {
  const rules = await allRules(request);
  const errors = rules.filter(({ severity }) => severity === "error");
  const storeErrors = errors.filter(({ components }) => components.includes("store"));
  await page.goto("/rules");
  const error = filter(page, "Severity", "Error");
  const store = filter(page, "Component", "store");

  await error.check();
  await expect(page).toHaveURL(/\?severity=error$/);
  await expect(rows(page)).toHaveCount(errors.length);
  await store.check();
  await expect(page).toHaveURL(/\?component=store&severity=error$/);
  await expect(rows(page)).toHaveCount(storeErrors.length);

  await page.goBack();
  await expect(store).not.toBeChecked();
  await expect(rows(page)).toHaveCount(errors.length);
  await page.goBack();
  await expect(error).not.toBeChecked();
  await expect(page).toHaveURL(/\/rules$/);
  await page.goForward();
  await page.goForward();
  await expect(store).toBeChecked();
  await expect(rows(page)).toHaveCount(storeErrors.length);

  // A shared address opens the same list; what it says of unknown values is ignored.
  await page.goto("/rules?severity=error,loud&component=store&colour=red");
  await expect(rows(page)).toHaveCount(storeErrors.length);
  await expect(error).toBeChecked();

  // The way to a rule and back keeps the filters; the header's link drops them.
  await rows(page).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Why" })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(storeErrors.length);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Rules" }).click();
  await expect(rows(page)).toHaveCount(rules.length);
});

test("the list is narrowed by profile and by convention", async ({ page, request }) => {
  const rules = await allRules(request);
  await page.goto("/rules");
  await filter(page, "Profile", "Essentials").check();
  await expect(page).toHaveURL(/\?profile=essentials$/);
  await expect(rows(page)).toHaveCount(rules.filter((rule) => rule.defaultOn && rule.severity === "error").length);
  await filter(page, "Profile", "Essentials").uncheck();

  const convention = page.getByRole("combobox", { name: "Convention" });
  await convention.selectOption("ES3");
  await expect(page).toHaveURL(/\?convention=ES3$/);
  await expect(page.getByRole("status").first()).toContainText("for convention ES3");
  await expect(page.getByRole("link", { name: "STO002 exception-handling-in-store" })).toBeVisible();
  await page.goBack();
  await expect(convention).toHaveValue("");
  await expect(rows(page)).toHaveCount(rules.length);

  await page.goto("/rules?convention=ES1,ES3");
  await expect(convention).toHaveValue("several");
  await convention.selectOption("Any");
  await expect(rows(page)).toHaveCount(rules.length);
});

test("typing does not fill the history", async ({ page }) => {
  await page.goto("/conventions");
  await page.goto("/rules");
  const before = await page.evaluate(() => window.history.length);
  await page.getByRole("searchbox").pressSequentially("session");
  await expect(page).toHaveURL(/q=session/);
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/\/conventions$/);
});

test("the list works by keyboard alone", async ({ page }) => {
  await page.goto("/rules");
  const search = page.getByRole("searchbox");
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("");
  await page.keyboard.type("a/b");
  await expect(search).toHaveValue("a/b");
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await page.keyboard.type("sto002 handling-in");
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Clear all filters" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("STO002");
});

test("a rule's page shows the checker's own finding under the line it is about", async ({ page }) => {
  await page.goto("/rules/STO002");
  const example = page.locator("figure").filter({ hasText: "except" }).first();
  const finding = example.locator(".finding").first();
  await expect(finding).toContainText("STO002");
  const marked = example.locator(".u-error").first();
  await expect(marked).toHaveText("except");
  const [line, note] = [await marked.boundingBox(), await finding.boundingBox()];
  expect(note?.y).toBeGreaterThan(line?.y ?? Infinity);
  expect((note?.y ?? 0) - (line?.y ?? 0)).toBeLessThan(60);
});

test("code is copied as it stands, without the findings between its lines", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/rules/STO002");
  const example = page
    .locator("figure")
    .filter({ has: page.locator(".finding") })
    .first();
  await example.getByRole("button", { name: /^Copy/ }).click();
  await expect(example.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("except ");
  expect(copied).toMatch(/^\S[\s\S]*\n$/);
  expect(copied).not.toContain("STO002");
});

test("an address that is no rule suggests the nearest", async ({ page, guard }) => {
  guard.allow(/status of 404/);
  await page.goto("/rules/ST0002");
  await expect(page.getByText("There is no rule ST0002.")).toBeVisible();
  await page.getByRole("link", { name: /^STO002/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("STO002");
});

test("an address in other letters leads to the rule", async ({ page, guard }) => {
  guard.allow(/status of 404/);
  await page.goto("/rules/sto002");
  await expect(page).toHaveURL(/\/rules\/STO002$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("STO002");
});

test("the reader chooses the style of Pydantic, once for all pages", async ({ page }) => {
  const style = (name: string) => page.getByRole("radio", { name });
  const old = page.getByText("orm_mode = True").filter({ visible: true }).first();
  const recent = page.getByText("from_attributes=True").filter({ visible: true }).first();
  await page.goto("/rules/TYP011");
  await expect(style("Pydantic 2")).toBeChecked();
  await expect(recent).toBeVisible();
  await style("Pydantic 1").check({ force: true });
  await expect(old).toBeVisible();
  await page.goto("/rules/TYP012");
  await expect(style("Pydantic 1")).toBeChecked();
  await expect(page.getByText("allow_population_by_field_name").filter({ visible: true }).first()).toBeVisible();
  await page.goto("/rules/STO002");
  await expect(style("Pydantic 1")).toHaveCount(0);
});

test("the handbook's anchors lead to their statements", async ({ page }) => {
  await page.goto("/conventions#ES3");
  const statement = page.locator("#ES3");
  await expect(statement).toBeInViewport();
  await statement.getByRole("link", { name: /^STO002/ }).click();
  await expect(page).toHaveURL(/\/rules\/STO002$/);
  await page.getByRole("link", { name: /^ES3/ }).click();
  await expect(page).toHaveURL(/\/conventions#ES3$/);
  await expect(statement).toBeInViewport();
});

test("chapters can be marked as read, and stay so", async ({ page }) => {
  await page.goto("/conventions");
  await page.getByRole("checkbox", { name: "I have read Architecture" }).check();
  await expect(page.getByText("1 of 14 chapters read")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "I have read Architecture" })).toBeChecked();
  await page.getByRole("checkbox", { name: "I have read Architecture" }).uncheck();
  await expect(page.getByText("chapters read")).toHaveCount(0);
});

test("nothing scrolls sideways at 360 px", async ({ page, request }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const rules = await allRules(request);
  for (const path of ["/rules", "/conventions", ...rules.map(({ code }) => `/rules/${code}`)]) {
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await expectNoSidewaysScroll(page);
  }
});

test("at 360 px the filters fold away above the list", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/rules");
  const error = filter(page, "Severity", "Error");
  await expect(error).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await error.check();
  await expect(page).toHaveURL(/severity=error/);
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all of it can be read", async ({ page, request }) => {
    const rules = await allRules(request);
    await page.goto("/rules");
    await expect(rows(page)).toHaveCount(rules.length);
    await expect(page.getByRole("searchbox")).toBeHidden();
    await rows(page).first().click();
    await expect(page.getByRole("heading", { level: 2, name: "Why" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
    await page.goto("/conventions");
    await expect(page.locator("#X12")).toContainText("parametrised");
    await page.goto("/rules/TYP011");
    await expect(page.getByText("With Pydantic 1")).toBeVisible();
    await expect(page.getByText("With Pydantic 2")).toBeVisible();
    await expect(page.getByRole("button", { name: "Try it here" })).toHaveCount(0);
  });
});

test("/conventions is accessible, whatever the colours", async ({ page }) => {
  test.slow();
  await page.goto("/conventions");
  await expectAccessible(page, new AxeBuilder({ page }).disableRules("color-contrast"));
});

test("a rule's page of each category and the page for unknown ones are accessible", async ({
  page,
  request,
  guard,
}) => {
  test.slow();
  guard.allow(/status of 404/);
  const rules = await allRules(request);
  const firsts = rules.filter(({ category }, index) => rules.findIndex((rule) => rule.category === category) === index);
  for (const code of [...firsts.map((rule) => rule.code), "TYP011", "ARC006", "XXX999"]) {
    await page.goto(`/rules/${code}`);
    await unfold(page);
    // Colours are the same on every rule's page: one of them stands for all below.
    await expectAccessible(page, new AxeBuilder({ page }).disableRules("color-contrast"));
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("/conventions is readable", async ({ page }) => {
      await page.goto("/conventions");
      await expect(page.locator("html")).toHaveClass(colorScheme);
      // Contrast is costly to compute, and all statements look alike: some stand for all.
      const sample = new AxeBuilder({ page }).withRules("color-contrast");
      for (const part of ["nav", "#P1", "#L1", "#M9", "#R1", "#decision-1"]) sample.include(part);
      await expectAccessible(page, sample);
    });

    for (const path of ["/rules", "/rules/STO002"]) {
      test(`${path} is accessible`, async ({ page }) => {
        test.slow();
        await page.goto(path);
        await expect(page.locator("html")).toHaveClass(colorScheme);
        await unfold(page);
        await expectAccessible(page);
      });
    }
  });
}

test("the handbook prints as text and code, light on paper", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto("/conventions");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
  const colour = await page.locator("#S10 h3").evaluate((heading) => getComputedStyle(heading).color);
  expect(colour).toBe("rgb(0, 0, 0)");
});
