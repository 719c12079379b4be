import { expect, test } from "./fixtures";
import { fragmentOf, PlaygroundPage } from "./playgroundPage";

const files = [
  { path: "loans/models.py", text: "x = 1\n" },
  {
    path: "loans/store.py",
    text: "class LoanStore:\n    async def get_one(self):\n        try:\n            return 1\n        except KeyError:\n            return None\n",
  },
];

async function shareLink(playground: PlaygroundPage): Promise<string> {
  const { page } = playground;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share a link" });
  await expect(dialog.getByRole("textbox", { name: "Link", exact: true })).toHaveValue(/#/);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status")).toContainText("on the clipboard");
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a link brings the files, the open file, the selection and the settings to another browser", async ({
  page,
  browser,
  baseURL,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/extra.py");
  await page.getByRole("combobox", { name: "Treat loans/extra.py as" }).selectOption("store");
  await playground.pasteHere("first = 1\nsecond = 2\nthird = 3\n");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const link = await shareLink(playground);
  expect(new URL(page.url()).hash).toBe("");

  const context = await browser.newContext({ baseURL });
  const other = new PlaygroundPage(await context.newPage());
  await other.page.goto(link);
  await other.settled();
  await expect(other.tab("extra.py")).toHaveAttribute("aria-selected", "true");
  await expect(other.page.getByRole("combobox", { name: "Treat loans/extra.py as" })).toHaveValue("store");
  await expect(other.status).toContainText("Line 3, column 1");
  await expect(other.file("members")).toBeVisible();
  expect(new URL(other.page.url()).hash).toBe("");
  await context.close();
});

test("a link shows the sender's note and the finding it points to", async ({ page, browser, baseURL }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await (await playground.reach("ARC001")).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share a link" });
  await dialog.getByRole("textbox", { name: /^Note/ }).fill("See this import.");
  await dialog.getByRole("checkbox", { name: /Point to the selected finding: ARC001/ }).check();
  await expect(dialog.getByText(/[\d,]+ characters/)).toBeVisible();
  const field = dialog.getByRole("textbox", { name: "Link", exact: true });
  const before = await field.inputValue();
  await expect(field).toHaveValue(/#./);
  await page.keyboard.press("Escape");
  expect(before).toContain("#");

  const context = await browser.newContext({ baseURL });
  const other = new PlaygroundPage(await context.newPage());
  await other.page.goto(before);
  await other.settled();
  await expect(other.page.getByRole("region", { name: "Shared code" })).toContainText("See this import.");
  await expect(other.finding("ARC001").first()).toHaveAttribute("aria-current", "true");
  await expect(other.tab("service.py")).toHaveAttribute("aria-selected", "true");
  await context.close();
});

test("without a clipboard the link stands selected for copying by hand", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share a link" });
  const field = dialog.getByRole("textbox", { name: "Link", exact: true });
  await expect(field).toHaveValue(/#/);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status")).toContainText("Ctrl+C");
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(await field.inputValue());
});

test("a link over one's own files asks first; mine stay", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("mine.py");
  const fragment = await fragmentOf({ files });
  await page.evaluate((hash) => void (window.location.hash = hash), fragment);
  const dialog = page.getByRole("dialog", { name: "Open the shared code?" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(playground.file("mine.py")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});

test("a link over one's own files sets them aside, and they come back, even after a reload", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("mine.py");
  await playground.pasteHere("mine = 1\n");
  const fragment = await fragmentOf({ files, note: "Look here." });
  await page.evaluate((hash) => void (window.location.hash = hash), fragment);
  await page.getByRole("dialog").getByRole("button", { name: "Open the shared code" }).click();
  await expect(playground.file("loans")).toBeVisible();
  await expect(playground.file("mine.py")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Shared code" })).toContainText("Look here.");
  await page.reload();
  await playground.settled();
  await expect(playground.file("loans")).toBeVisible();
  await page.getByRole("button", { name: "Back to my files" }).click();
  await expect(playground.file("mine.py")).toBeVisible();
  await expect(playground.code).toContainText("mine");
  await expect(page.getByRole("button", { name: "Back to my files" })).toHaveCount(0);
});

for (const [what, broken] of [
  ["cut short", (fragment: string) => fragment.slice(0, -9)],
  ["changed", (fragment: string) => fragment.replace(/.(?=.{12}$)/, (letter) => (letter === "A" ? "B" : "A"))],
  ["of a version that does not exist yet", (fragment: string) => fragment.replace(/\d+/, "99")],
] as const) {
  test(`a link that is ${what} says so and changes nothing`, async ({ page }) => {
    const playground = new PlaygroundPage(page);
    await playground.open(broken(await fragmentOf({ files })));
    await expect(page.getByRole("alert", { name: "Broken link" })).toContainText("Your files are as they were.");
    await expect(playground.file("members")).toBeVisible();
    await expect(playground.file("loans")).toHaveCount(0);
    await page.getByRole("button", { name: "Dismiss: Broken link" }).click();
    await expect(page.getByRole("alert", { name: "Broken link" })).toHaveCount(0);
  });
}

test("a link to a finding that is no longer found says so", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const focus = { code: "STO002", path: "loans/models.py", line: 1, column: 1 };
  await playground.open(await fragmentOf({ files, focus }));
  await expect(page.getByRole("region", { name: "Shared code" })).toContainText(
    "STO002 on line 1 of loans/models.py, which is not found there now",
  );
});
