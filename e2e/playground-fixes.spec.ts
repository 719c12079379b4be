import { expect, test } from "./fixtures";
import { fragmentOf, PlaygroundPage } from "./playgroundPage";

const listText = "from typing import List\n\n\ndef names() -> List[str]:\n    return []\n";

async function withOneFix(playground: PlaygroundPage): Promise<void> {
  await playground.open();
  await playground.menu("Samples", /Empty snippet/);
  await playground.pasteHere(listText);
  await expect(playground.finding("TYP003").first()).toBeVisible();
}

test("a finding is fixed from the list, as one step of undo", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await withOneFix(playground);
  await playground.findings
    .getByRole("button", { name: /^Fix TYP003/ })
    .first()
    .click();
  await expect(playground.finding("TYP003")).toHaveCount(0);
  expect(await playground.text()).toContain("list[str]");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(playground.finding("TYP003").first()).toBeVisible();
  expect(await playground.text()).toBe(listText);
});

test("a fix is undone from its toast", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await withOneFix(playground);
  await playground.explanation.getByRole("button", { name: /^Fix it/ }).click();
  await expect(playground.finding("TYP003")).toHaveCount(0);
  await playground
    .toast(/Fixed TYP003/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(playground.finding("TYP003").first()).toBeVisible();
  expect(await playground.text()).toBe(listText);
});

test("a fix is offered under the light bulb", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await withOneFix(playground);
  await playground.finding("TYP003").first().click();
  await page.keyboard.press("ControlOrMeta+.");
  await page
    .getByRole("option", { name: /^Fix TYP003/ })
    .or(page.getByRole("menuitem", { name: /^Fix TYP003/ }))
    .first()
    .click();
  await expect(playground.finding("TYP003")).toHaveCount(0);
});

test("every safe fix is shown as a diff over all files, then applied at once", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ }).click();
  const dialog = page.getByRole("dialog", { name: "Every safe fix" });
  const files = dialog.getByRole("list", { name: "Files that change" });
  await expect(files.getByRole("button", { name: /members\/types\.py/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ })).toBeEnabled();
  await page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ }).click();
  await dialog.getByRole("button", { name: /^Apply to \d+ files$/ }).click();
  await expect(playground.toast("Every safe fix was applied")).toContainText("members/types.py");
  await expect(page.getByRole("button", { name: "Fix all safe", exact: true })).toBeDisabled();
  await playground.toast("Every safe fix was applied").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: /^Fix all safe \(\d+\)$/ })).toBeEnabled();
});

test("a missing component is created and shown", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("errors.py").last().focus();
  await page.keyboard.press("Delete");
  await playground.reach("PKG001");
  await playground.findings
    .getByRole("button", { name: /^Fix PKG001/ })
    .first()
    .click();
  await expect(playground.tab("errors.py")).toHaveAttribute("aria-selected", "true");
  await expect(playground.finding("PKG001")).toHaveCount(0);
  await playground
    .toast(/Fixed PKG001/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(playground.finding("PKG001").first()).toBeVisible();
});

test("a misnamed component is renamed with its imports", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("models.py").focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "New name of models.py" }).fill("entities.py");
  await page.keyboard.press("Enter");
  await playground.reach("PKG002");
  await playground.findings
    .getByRole("button", { name: /^Fix PKG002/ })
    .first()
    .click();
  await expect(playground.file("models.py")).toBeVisible();
  await expect(playground.finding("PKG002")).toHaveCount(0);
});

test("Ruff's findings are fixed one by one", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.menu("Samples", /Empty snippet/);
  await playground.pasteHere("import os\n\n\ndef one() -> int:\n    return 1\n");
  await expect(playground.status).toContainText("Ruff is ready");
  await playground.openRuff();
  await playground.findings.getByRole("button", { name: /^Fix F401/ }).click();
  await expect(playground.toast(/Fixed F401/)).toBeVisible();
  expect(await playground.text()).not.toContain("import os");
});

test("a fix of several files shows each as a diff before it is applied", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const others = ["service", "types", "errors", "routes"].map((name) => ({
    path: `loans/${name}.py`,
    text: "x = 1\n",
  }));
  await playground.open(
    await fragmentOf({
      files: [
        { path: "loans/__init__.py", text: "" },
        { path: "loans/entities.py", text: "class Loan:\n    pass\n" },
        { path: "loans/store.py", text: "from loans.entities import Loan\n\nloan = Loan()\n" },
        ...others,
      ],
    }),
  );
  await playground.reach("PKG002");
  await playground.findings
    .getByRole("button", { name: /^Fix PKG002/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: /PKG002/ });
  await expect(dialog.getByText("renamed from loans/entities.py")).toBeVisible();
  const changed = dialog.getByRole("button", { name: /^loans\/store\.py/ });
  await changed.click();
  await expect(changed).toHaveAttribute("aria-current", "true");
  await expect(dialog.locator(".line-insert").first()).toBeVisible();
  await expect(dialog.locator(".view-lines").last()).toContainText(/loans\.models/);
  await dialog.getByRole("button", { name: "Apply to 2 files" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(playground.file("models.py")).toBeVisible();
  await expect(playground.file("entities.py")).toHaveCount(0);
  await playground
    .toast(/Fixed PKG002/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(playground.file("entities.py")).toBeVisible();
});
