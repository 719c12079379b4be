import { strToU8, zipSync } from "fflate";
import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

test("a new file is made where its path says, and a bad path is explained", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("../outside.py");
  await expect(page.getByRole("alert")).toContainText("outside the project");
  await page.getByRole("dialog").getByRole("textbox").fill("orders/store.py");
  await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
  await expect(playground.file("orders")).toBeVisible();
  await expect(playground.tab("orders")).toHaveAttribute("aria-selected", "true");
  await expect(playground.editor).toBeFocused();
});

test("files are opened, renamed and deleted with the keyboard, and deleting is undone", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("routes.py").focus();
  await page.keyboard.press("ArrowUp");
  await expect(playground.file("models.py")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(playground.tab("models.py")).toHaveAttribute("aria-selected", "true");
  await playground.file("models.py").focus();
  await page.keyboard.press("F2");
  const name = page.getByRole("textbox", { name: "New name of models.py" });
  await expect(name).toBeFocused();
  await name.fill("entities.py");
  await page.keyboard.press("Enter");
  await expect(playground.file("entities.py")).toBeVisible();
  await expect(playground.tab("entities.py")).toHaveAttribute("aria-selected", "true");
  await playground.file("entities.py").focus();
  await page.keyboard.press("Delete");
  await expect(playground.file("entities.py")).toHaveCount(0);
  await playground.toast("Deleted members/entities.py").getByRole("button", { name: "Undo" }).click();
  await expect(playground.file("entities.py")).toBeVisible();
  await expect(playground.tab("entities.py")).toHaveAttribute("aria-selected", "true");
});

test("a name that is taken is refused, and nothing changes", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("models.py").focus();
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "New name of models.py" }).fill("store.py");
  await page.keyboard.press("Enter");
  await expect(playground.toast("There is a file")).toBeVisible();
  await expect(playground.file("models.py")).toBeVisible();
});

test("folders open and close, and are renamed and deleted whole", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("members").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(playground.file("members")).toHaveAttribute("aria-expanded", "false");
  await expect(playground.file("store.py")).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(playground.file("store.py")).toBeVisible();
  await playground.file("members").hover();
  await page.getByRole("button", { name: "Actions for members" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "New name of members" }).fill("people");
  await page.keyboard.press("Enter");
  await expect(playground.file("people")).toBeVisible();
  await expect(playground.file("store.py")).toBeVisible();
  await playground.file("people").focus();
  await page.keyboard.press("Delete");
  await expect(playground.file("store.py")).toHaveCount(0);
  await playground.toast("Deleted people").getByRole("button", { name: "Undo" }).click();
  await expect(playground.file("store.py")).toBeVisible();
});

test("a sample over one's own work asks first, and can be undone", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.menu("Samples", /Imports against the layers/);
  await expect(playground.file("customers")).toBeVisible();
  await playground.newFile("mine.py");
  await playground.menu("Samples", /A test module/);
  const dialog = page.getByRole("dialog", { name: /Open the sample/ });
  await dialog.getByRole("button", { name: "Keep my files" }).click();
  await expect(playground.file("mine.py")).toBeVisible();
  await playground.menu("Samples", /A test module/);
  await dialog.getByRole("button", { name: "Open the sample" }).click();
  await expect(playground.file("mine.py")).toHaveCount(0);
  await playground.toast("Opened the sample").getByRole("button", { name: "Undo" }).last().click();
  await expect(playground.file("mine.py")).toBeVisible();
});

test("reset brings the sample back", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.file("models.py").focus();
  await page.keyboard.press("Delete");
  await expect(playground.file("models.py")).toHaveCount(0);
  await page.getByRole("button", { name: "Reset to the sample" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Open the sample" }).click();
  await expect(playground.file("models.py")).toBeVisible();
});

test("Markdown fences, prompts and an indent are taken off a paste, which is said and can be undone", async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.menu("Samples", /Empty snippet/);
  await expect(playground.tab("snippet.py")).toHaveAttribute("aria-selected", "true");
  await playground.pasteHere("```python\n    >>> x = 1\n    >>> y = 2\n```\n");
  const toast = playground.toast("Cleaned what was pasted");
  await expect(toast).toBeVisible();
  expect((await playground.text()).trim()).toBe("x = 1\ny = 2");
  await toast.getByRole("button", { name: "Undo" }).click();
  expect(await playground.text()).toContain("```python");
});

test("a pasted method keeps its indent among other code", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("shop/shelf.py");
  await page.keyboard.type("class Shelf:\n");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+Home");
  await playground.pasteHere("    def count(self):\n        return 1\n");
  expect(await playground.text()).toBe("class Shelf:\n    def count(self):\n        return 1\n");
});

test("a snippet of no telling name can be told what it is", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.menu("Samples", /Empty snippet/);
  const select = page.getByRole("combobox", { name: "Treat snippet.py as" });
  await expect(select).toHaveValue("");
  await playground.pasteHere(
    "class Loans:\n    def find(self):\n        try:\n            return 1\n        except KeyError:\n            return None\n",
  );
  await expect(playground.finding("STO002")).toHaveCount(0);
  await select.selectOption("store");
  await expect(playground.finding("STO002")).toBeVisible();
  await playground.newFile("named/service.py");
  await expect(page.getByRole("combobox", { name: /^Treat/ })).toHaveCount(0);
});

test("an upload takes the place of an untouched sample", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.upload("Files to open", { "service.py": "x = 1\n", "picture.png": new Uint8Array([1, 2, 3]) });
  await expect(playground.file("service.py")).toBeVisible();
  await expect(playground.file("store.py")).toHaveCount(0);
  const notes = page.getByRole("region", { name: "Import notes" });
  await expect(notes).toContainText("picture.png");
  await notes.getByRole("button", { name: "Dismiss import notes" }).click();
  await expect(notes).toHaveCount(0);
});

test("an upload over one's own files asks whether to replace or to add", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("mine.py");
  await playground.upload("Files to open", { "theirs.py": "x = 1\n" });
  await page.getByRole("dialog").getByRole("button", { name: "Add to my files" }).click();
  await expect(playground.file("mine.py")).toBeVisible();
  await expect(playground.file("theirs.py")).toBeVisible();
  await playground.upload("Files to open", { "other.py": "x = 1\n" });
  await page.getByRole("dialog").getByRole("button", { name: "Replace my files" }).click();
  await expect(playground.file("other.py")).toBeVisible();
  await expect(playground.file("mine.py")).toHaveCount(0);
  await playground.toast("Opened 1 file").getByRole("button", { name: "Undo" }).click();
  await expect(playground.file("mine.py")).toBeVisible();
});

test("a zip opens without its top folder, and what is left out is said", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const zip = zipSync({
    "shop-main/orders/store.py": strToU8("x = 1\n"),
    "shop-main/orders/__pycache__/store.pyc": strToU8("no"),
    "shop-main/.venv/lib/a.py": strToU8("x = 1\n"),
    "shop-main/node_modules/b/c.py": strToU8("x = 1\n"),
    "shop-main/.git/config": strToU8("no"),
  });
  await playground.upload("Zip to open", { "shop.zip": zip });
  await expect(playground.file("orders")).toBeVisible();
  await expect(playground.file("shop-main")).toHaveCount(0);
  const notes = page.getByRole("region", { name: "Import notes" });
  await notes.getByText(/notes? on what was opened/).waitFor();
  for (const left of [".venv", "node_modules", "__pycache__", ".git"]) await expect(notes).toContainText(left);
});

test("what is not a zip is refused, and nothing changes", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.upload("Zip to open", { "broken.zip": "not a zip at all" });
  await expect(playground.toast("Nothing was opened")).toBeVisible();
  await expect(playground.file("store.py")).toBeVisible();
});

test("files can be dropped anywhere on the page", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x = 1\n"], "dropped.py", { type: "text/x-python" }));
    return data;
  });
  await playground.explanation.dispatchEvent("dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop files, a folder or a zip")).toBeVisible();
  await playground.explanation.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.getByText("Drop files, a folder or a zip")).toHaveCount(0);
  await expect(playground.file("dropped.py")).toBeVisible();
});

test("a file that is read only in part is named with the reason", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.upload("Files to open", { "pyproject.toml": "[tool\n", "store.py": "x = 1\n" });
  const notices = page.getByRole("region", { name: "Files not fully checked" });
  await expect(notices).toContainText("The configuration could not be read");
  await notices.getByRole("button", { name: "pyproject.toml" }).click();
  await expect(playground.tab("pyproject.toml")).toHaveAttribute("aria-selected", "true");
});
