import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 200)).join("\n  ")}`,
  );
  expect(found, state).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the main states, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.open();
    await expectAccessible(page, "at first");

    await (await playground.reach("ARC001")).click();
    await playground.openRuff();
    await expectAccessible(page, "a finding selected, Ruff's open");

    await playground.editor.focus();
    await page.keyboard.press("ControlOrMeta+K");
    await page.keyboard.press("ControlOrMeta+I");
    await expect(page.getByRole("tooltip").getByRole("link", { name: "ARC001" })).toBeVisible();
    await expectAccessible(page, "a hover");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Samples", exact: true }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page, "a menu open");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("textbox", { name: "Link", exact: true })).toHaveValue(/#/);
    await expectAccessible(page, "sharing");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "New file" }).first().click();
    await page.getByRole("dialog").getByRole("textbox").fill("..");
    await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
    await expectAccessible(page, "a new file with a bad name");
    await page.keyboard.press("Escape");

    await playground.file("models.py").focus();
    await page.keyboard.press("F2");
    await expect(page.getByRole("textbox", { name: "New name of models.py" })).toBeFocused();
    await expectAccessible(page, "renaming");
    await page.keyboard.press("Escape");

    await playground.upload("Files to open", { "snippet.py": "x = 1\n", "a.png": "no" });
    await expect(playground.file("snippet.py")).toBeVisible();
    await expectAccessible(page, "notes, a toast, an empty list");
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing where fixes are shown and rules turned off, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.open();
    await page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ }).click();
    await expect(page.getByRole("dialog").locator(".line-insert").first()).toBeVisible();
    await expectAccessible(page, "a fix shown");
    await page.keyboard.press("Escape");
    await playground.explanation.getByRole("button", { name: /^Turn rule .* off$/ }).click();
    await expect(page.getByRole("region", { name: "Rules turned off" })).toBeVisible();
    await page.getByRole("button", { name: "Report", exact: true }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page, "a rule turned off, the report's menu");
  });
}

test("the keyboard reaches every part in order, and leaves each", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.getByRole("link", { name: "Housestyle" }).focus();
  const reached: string[] = [];
  for (let stops = 0; stops < 40 && !reached.includes("Tab moves focus"); stops += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    reached.push(name);
    if (name.startsWith("Code of")) await page.keyboard.press("Control+M");
  }
  expect(reached).toContain("New file");
  expect(reached.some((name) => name.startsWith("Code of"))).toBe(true);
  expect(reached.some((name) => /, \d+ findings?$/.test(name))).toBe(true);
});
