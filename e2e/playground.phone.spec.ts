import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

test("findings come first, then code, then files, and nothing scrolls sideways", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const parts = page.getByRole("group", { name: "Part on screen" });
  await expect(parts.getByRole("radio")).toHaveCount(3);
  await expect(parts.getByRole("radio", { name: "Findings" })).toBeChecked();
  await expect(playground.findings).toBeVisible();
  for (const part of ["Findings", "Code", "Files"]) {
    await parts.getByText(part, { exact: true }).tap();
    await expect(parts.getByRole("radio", { name: part })).toBeChecked();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const control of await page.getByRole("banner").getByRole("button").all()) {
      const box = await control.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
  }
  await expect(playground.files).toBeVisible();
});

test("a tapped finding shows its code", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await (await playground.reach("ARC001")).tap();
  await expect(page.getByRole("radio", { name: "Code" })).toBeChecked();
  await expect(playground.tab("service.py")).toHaveAttribute("aria-selected", "true");
  await expect(playground.code).toBeVisible();
});

test("files have their actions by touch", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.getByText("Files", { exact: true }).first().tap();
  await page.getByRole("button", { name: "Actions for models.py" }).tap();
  await page.getByRole("menuitem", { name: "Delete" }).tap();
  await expect(playground.file("models.py")).toHaveCount(0);
  await playground.toast("Deleted members/models.py").getByRole("button", { name: "Undo" }).tap();
  await expect(playground.file("models.py")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in any part, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.open();
    for (const part of ["Findings", "Code", "Files"]) {
      await page.getByRole("group", { name: "Part on screen" }).getByText(part, { exact: true }).tap();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
        part,
      ).toEqual([]);
    }
  });
}
