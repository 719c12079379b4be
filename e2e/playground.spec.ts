import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

const storeWithOneFault = (before = "") =>
  [
    `"""Loans."""`,
    "",
    "",
    "class LoanStore:",
    `    """Reads loans."""`,
    "",
    "    async def get_one(self, uuid: str):",
    `        """Find one loan."""`,
    "        try:",
    "            return await self.db.get(uuid)",
    `        ${before}except KeyError:`,
    "            return None",
    "",
  ].join("\n");

test("opens on a sample with findings in every component, one of them explained", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  for (const name of ["models.py", "store.py", "service.py", "types.py", "errors.py", "routes.py"]) {
    await expect(playground.file(name).first()).toBeVisible();
  }
  await expect(playground.tab("store.py")).toHaveAttribute("aria-selected", "true");
  await expect(playground.code).toContainText("class");
  await expect(playground.findings.getByRole("listitem").first()).toBeVisible();
  await expect(playground.explanation).toContainText(/[A-Z]{3}\d{3}/);
  await expect(playground.explanation.getByRole("link", { name: /^Rule [A-Z]{3}\d{3}/ })).toHaveAttribute(
    "href",
    /^\/rules\/[A-Z]{3}\d{3}$/,
  );
});

test("the explorer shows each file's findings by severity", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await expect(playground.file("store.py")).toHaveAccessibleName(/^store\.py, store, .*\d+ (error|warning)/);
  await expect(playground.file("members")).toHaveAccessibleName(/^members, .*\d+ (error|warning)/);
});

test("a finding in the list leads to its place and puts the cursor there", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const finding = await playground.reach("ARC001");
  await finding.click();
  await expect(playground.tab("service.py")).toHaveAttribute("aria-selected", "true");
  await expect(playground.editor).toBeFocused();
  const line = /on line (\d+), column (\d+)/.exec((await finding.getAttribute("aria-label")) ?? "");
  await expect(playground.status).toContainText(`Line ${line?.[1]}, column ${line?.[2]}`);
  await expect(playground.explanation).toContainText("ARC001");
  await expect(finding).toHaveAttribute("aria-current", "true");
});

test("the list is walked with arrow keys, and Enter jumps", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const rows = playground.findings.getByRole("listitem");
  await rows.nth(0).getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(playground.editor).toBeFocused();
});

test("findings are filtered by severity", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const warnings = playground.findings.getByRole("button", { name: /^warning / });
  await expect(warnings.first()).toBeVisible();
  await page.getByRole("button", { name: /^\d+ warnings$/ }).click();
  await expect(warnings).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^\d+ warnings$/ })).toHaveAttribute("aria-pressed", "false");
});

test("Ruff's findings are a group of their own, closed at first", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await expect(playground.status).toContainText("Ruff is ready");
  await playground.openRuff();
  await page.keyboard.press("End");
  await expect(
    playground.findings.getByRole("button", { name: /^(error|warning|info) [A-Z]+\d+ / }).last(),
  ).toBeVisible();
});

test("typing is checked at once, and the counts are announced", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/store.py");
  await playground.pasteHere(storeWithOneFault());
  await expect(playground.finding("STO002", 11)).toBeVisible();
  await expect(playground.file("loans")).toHaveAccessibleName(/error/);
  await expect(page.getByRole("status", { name: "Number of findings" })).toContainText(/\d+ errors?/);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("# a comment\n");
  await expect(playground.finding("STO002", 12)).toBeVisible();
  await expect(playground.finding("STO002", 11)).toHaveCount(0);
});

test("positions are right behind tabs, emoji and wide characters", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/store.py");
  const text = storeWithOneFault().replace(
    "return await self.db.get(uuid)",
    'return "😀漢字", await self.db.get(uuid)',
  );
  await playground.pasteHere(text.replace("        except KeyError:", "\t# 😀\n        except KeyError:"));
  await playground.finding("STO002", 12).click();
  await expect(playground.status).toContainText("Line 12, column 9");
  // The squiggle stands under the word that the finding names.
  await expect(playground.explanation.locator("mark")).toHaveText("except");
});

test("typing fast leaves the findings of the last text, and the address as it is", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/store.py");
  await playground.pasteHere(storeWithOneFault());
  await expect(playground.finding("STO002", 11)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Home");
  const history = await page.evaluate(() => window.history.length);
  await page.keyboard.type("# one\n# two\n# three\n# four\n# five\n");
  await expect(playground.finding("STO002", 16)).toBeVisible();
  await expect(playground.finding("STO002", 11)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test("a hover shows the message, the code and the way to the rule", async ({ page, context }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await (await playground.reach("STO002")).click();
  await page.keyboard.press("ControlOrMeta+K");
  await page.keyboard.press("ControlOrMeta+I");
  const link = page.getByRole("tooltip").getByRole("link", { name: "STO002" });
  await expect(link).toBeVisible();
  // What the message sets between backticks is code, and nothing of the marks is left.
  await expect(page.getByRole("tooltip").locator("code").first()).toBeVisible();
  const tooltip = page.getByRole("tooltip").filter({ has: page.getByRole("link", { name: "STO002" }) });
  await expect(tooltip.first()).not.toContainText("`");
  const opened = context.waitForEvent("page");
  await link.click();
  await expect((await opened).getByRole("heading", { level: 1 })).toContainText("STO002");
});

test("tabs open, close, and are walked with the keyboard", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("service.py").click();
  await playground.file("routes.py").click();
  await expect(page.getByRole("tab")).toHaveText(["Sstore.py", "Vservice.py", "Rroutes.py"]);
  await playground.tab("routes.py").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(playground.tab("service.py")).toBeFocused();
  await expect(playground.tab("service.py")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(playground.tab("store.py")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(playground.tab("store.py")).toHaveCount(0);
  await expect(playground.tab("service.py")).toBeFocused();
  await page.getByRole("button", { name: "Close members/service.py" }).click();
  await page.getByRole("button", { name: "Close members/routes.py" }).click();
  await expect(page.getByText("No file is open.")).toBeVisible();
});

test("Tab can leave the editor, and that is announced", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.editor.focus();
  await page.keyboard.press("Control+M");
  await expect(page.getByRole("status", { name: "What Tab does" })).toContainText("moves the focus");
  await page.keyboard.press("Tab");
  await expect(playground.editor).not.toBeFocused();
  await page.getByRole("button", { name: "Tab moves focus" }).click();
  await expect(page.getByRole("status", { name: "What Tab does" })).toContainText("indents");
});

test("light and dark are chosen by hand and remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const playground = new PlaygroundPage(page);
  await playground.open();
  await expect(page.locator("html")).toHaveClass(/light/);
  await page.getByRole("button", { name: "Use the dark theme" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
  const background = () =>
    playground.code.getByRole("code").evaluate((element) => getComputedStyle(element).backgroundColor);
  const pageBackground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(background).toBe(await pageBackground());
  await page.reload();
  await playground.settled();
  await expect(page.locator("html")).toHaveClass(/dark/);
});

test("the draft survives a reload, with its tabs", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/extra.py");
  await page.getByRole("combobox", { name: "Treat loans/extra.py as" }).selectOption("store");
  await playground.pasteHere(storeWithOneFault());
  await expect(playground.finding("STO002", 11)).toBeVisible();
  await page.reload();
  await playground.settled();
  await expect(playground.tab("extra.py")).toHaveAttribute("aria-selected", "true");
  await expect(playground.tab("store.py")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Treat loans/extra.py as" })).toHaveValue("store");
  await expect(playground.finding("STO002", 11)).toBeVisible();
});

test("the last words before a reload are kept", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.editor.focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("# the last words\n");
  await page.reload();
  await playground.settled();
  await expect(playground.code).toContainText("the last words".replaceAll(" ", "\u00a0"));
});

test("panels are resized with the keyboard, and the width is remembered", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const divider = page.getByRole("separator", { name: "Width of the files" });
  const width = async () => (await playground.files.boundingBox())?.width ?? 0;
  const before = await width();
  await divider.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(width).toBeGreaterThan(before);
  const after = await width();
  await page.reload();
  await playground.settled();
  await expect.poll(async () => Math.round(await width())).toBe(Math.round(after));
});
