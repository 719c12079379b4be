import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./cataloguePage";
import { expect, test } from "./fixtures";

async function openEditor(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole("button", { name: "Try it here" }).filter({ visible: true }).click();
  const editor = page.getByRole("region", { name: "Try it here" });
  return { editor, field: editor.getByRole("textbox"), status: editor.getByRole("status") };
}

test("the bad example can be mended on the page, and the finding goes", async ({ page }) => {
  const { editor, field, status } = await openEditor(page, "/rules/STO002");
  await expect(field).toBeFocused();
  await expect(status).toHaveText(/findings? of STO002$/);
  await expect(editor.locator(".u-error").first()).toHaveText("except");

  const original = await field.inputValue();
  expect(original).toContain("except ");
  expect(original).not.toContain("# <- ");
  await field.fill("class BoatStore:\n    pass\n");
  await expect(status).toHaveText("STO002 finds nothing in this.");
  await expect(editor.locator(".u-error")).toHaveCount(0);

  await editor.getByRole("button", { name: "Reset" }).click();
  await expect(field).toHaveValue(original);
  await expect(status).toHaveText(/findings? of STO002$/);
});

test("findings follow the text while it is typed", async ({ page }) => {
  const { editor, field, status } = await openEditor(page, "/rules/STO002");
  await expect(status).toHaveText(/findings? of STO002$/);
  const marked = await editor.locator(".try-mark-error").first().textContent();
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 0));
  await field.pressSequentially("# one\n# two\n");
  await expect(editor.locator(".try-mark-error").first()).toHaveText(String(Number(marked) + 2));
});

test("a finding's place leads to its line, in whichever file", async ({ page }) => {
  const { editor, field, status } = await openEditor(page, "/rules/TYP011");
  await expect(status).toHaveText("2 findings of TYP011");
  await expect(editor.getByRole("tab")).toHaveCount(4);
  await expect(editor.getByRole("tab", { name: /types\.py/ })).toHaveAttribute("aria-selected", "true");

  await editor.getByRole("tab", { name: /models\.py/ }).click();
  await editor
    .getByRole("button", { name: /types\.py:\d+$/ })
    .first()
    .click();
  await expect(editor.getByRole("tab", { name: /types\.py/ })).toHaveAttribute("aria-selected", "true");
  await expect(field).toBeFocused();
  const line = await field.evaluate(
    (element: HTMLTextAreaElement) => element.value.slice(element.selectionStart).split("\n")[0],
  );
  expect(line).toContain("VisitResponse");

  // Mended in the one file, silent in the other.
  const text = await field.inputValue();
  await field.fill(
    text.replace("    uuid: str\n", "    model_config = ConfigDict(from_attributes=True)\n    uuid: str\n"),
  );
  await expect(status).toHaveText("One finding of TYP011");
});

test("the files are tabs for the keyboard too, and Tab is no trap", async ({ page }) => {
  const { editor, field, status } = await openEditor(page, "/rules/TYP011");
  await expect(status).toHaveText("2 findings of TYP011");
  await editor.getByRole("tab").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("tab").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("tab").nth(2)).toHaveAttribute("aria-selected", "true");
  await field.focus();
  await page.keyboard.press("Tab");
  await expect(field).not.toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the editor is accessible, and no wider than a phone", async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 740 });
      const { status } = await openEditor(page, "/rules/TYP011");
      await expect(status).toHaveText("2 findings of TYP011");
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  });
}
