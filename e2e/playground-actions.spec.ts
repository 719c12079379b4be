import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

const twoFaults = [
  "class LoanStore:",
  "    async def get_one(self):",
  "        try:",
  "            return 1",
  "        except KeyError:",
  "            return None",
  "",
  "    async def get_list(self):",
  "        try:",
  "            return []",
  "        except KeyError:",
  "            return None",
  "",
].join("\n");

async function openStore(playground: PlaygroundPage): Promise<void> {
  await playground.open();
  await playground.menu("Samples", /Empty snippet/);
  await playground.page.getByRole("combobox", { name: "Treat snippet.py as" }).selectOption("store");
  await playground.pasteHere(twoFaults);
  await expect(playground.finding("STO002", 5)).toBeVisible();
  await expect(playground.finding("STO002", 11)).toBeVisible();
}

test("F8 and Shift+F8 go through the findings of all files, and round at the end", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const current = playground.findings.locator("[aria-current=true]");
  await playground.files.focus();
  await page.keyboard.press("F8");
  await expect(playground.editor).toBeFocused();
  const first = await current.getAttribute("aria-label");
  await page.keyboard.press("F8");
  await expect(current).not.toHaveAttribute("aria-label", first ?? "");
  await page.keyboard.press("Shift+F8");
  await expect(current).toHaveAttribute("aria-label", first ?? "");
  const seen = new Set<string>();
  const paths = new Set<string>();
  for (let steps = 0; steps < 300; steps += 1) {
    const label = `${await playground.code.getAttribute("aria-label")} ${await playground.explanation.textContent()}`;
    if (seen.has(label)) break;
    seen.add(label);
    paths.add((await playground.code.getAttribute("aria-label")) ?? "");
    await page.keyboard.press("F8");
  }
  expect(paths.size).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Previous finding (Shift+F8)" }).click();
  await page.getByRole("button", { name: "Next finding (F8)" }).click();
  await expect(playground.editor).toBeFocused();
});

test("a finding is ignored on its line with a comment, which is undone", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openStore(playground);
  await playground.finding("STO002", 5).click();
  await playground.explanation.getByRole("button", { name: "Ignore STO002 on this line" }).click();
  await expect(playground.finding("STO002", 5)).toHaveCount(0);
  await expect(playground.finding("STO002", 11)).toBeVisible();
  expect(await playground.text()).toContain("        except KeyError:  # noqa: STO002\n");
  await playground.toast("STO002 is ignored on line 5").getByRole("button", { name: "Undo" }).click();
  await expect(playground.finding("STO002", 5)).toBeVisible();
});

test("a rule is turned off everywhere, which is shown, and turned on again", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openStore(playground);
  await playground.finding("STO002", 5).click();
  await playground.explanation.getByRole("button", { name: "Turn rule STO002 off" }).click();
  await expect(playground.finding("STO002")).toHaveCount(0);
  const off = page.getByRole("region", { name: "Rules turned off" });
  await expect(off).toContainText("STO002");
  await page.reload();
  await playground.settled();
  await expect(playground.finding("STO002")).toHaveCount(0);
  await off.getByRole("button", { name: "Turn STO002 on again" }).click();
  await expect(playground.finding("STO002", 11)).toBeVisible();
  await expect(off).toHaveCount(0);
  await playground.finding("STO002", 11).click();
  await playground.explanation.getByRole("button", { name: "Turn rule STO002 off" }).click();
  await playground.toast("STO002 is turned off").getByRole("button", { name: "Undo" }).click();
  await expect(playground.finding("STO002", 11)).toBeVisible();
});

test("turning a rule off keeps what the project's own settings ignore", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.upload("Files to open", {
    "pyproject.toml": '[tool.housestyle]\nignore = ["STO002"]\n',
    "store.py": twoFaults + "\n    async def fetch(self, id):\n        return 1\n",
  });
  await expect(playground.finding("NAM001").first()).toBeVisible();
  await expect(playground.finding("STO002")).toHaveCount(0);
  await playground.finding("NAM001").first().click();
  await playground.explanation.getByRole("button", { name: "Turn rule NAM001 off" }).click();
  await expect(playground.finding("NAM001")).toHaveCount(0);
  await expect(playground.finding("STO002")).toHaveCount(0);
});

test("a finding is silenced from the light bulb", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openStore(playground);
  await playground.finding("STO002", 11).click();
  await page.keyboard.press("ControlOrMeta+.");
  const action = { name: /^Ignore STO002 on this line/ };
  await page.getByRole("option", action).or(page.getByRole("menuitem", action)).first().click();
  await expect(playground.finding("STO002", 11)).toHaveCount(0);
});

test("a finding is copied as Markdown, with the code and the ways back", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openStore(playground);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await playground.finding("STO002", 5).click();
  await playground.explanation.getByRole("button", { name: "Copy STO002 as Markdown" }).click();
  await expect(playground.toast("Copied STO002 as Markdown")).toBeVisible();
  const markdown = await playground.clipboard();
  expect(markdown).toMatch(/^\*\*\[STO002\]\(<http:\/\/[^>]+\/rules\/STO002>\) .*`snippet\.py`, line 5/);
  expect(markdown).toContain("```python\n");
  expect(markdown).toContain("        except KeyError:\n");
  const link = /\(<([^>]+#[^>]+)>\)/.exec(markdown)?.[1] ?? "";
  await page.goto("about:blank");
  await page.goto(link);
  await playground.settled();
  await expect(playground.finding("STO002", 5)).toHaveAttribute("aria-current", "true");
});

test("without a clipboard a copy is offered as a file", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.menu("Report", /^Copy as Markdown/);
  const toast = playground.toast("may not use the clipboard");
  const { name, bytes } = await playground.downloaded(() =>
    toast.getByRole("button", { name: "Save as file" }).click(),
  );
  expect(name).toBe("housestyle.md");
  expect(bytes.toString()).toContain("# Housestyle");
});

test("all findings are downloaded as JSON and as SARIF, and copied as Markdown", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const json = await playground.downloaded(() => playground.menu("Report", /^Download JSON/));
  expect(json.name).toBe("housestyle.json");
  const findings: unknown = JSON.parse(json.bytes.toString());
  expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: "STO002", fixable: null })]));
  const sarif = await playground.downloaded(() => playground.menu("Report", /^Download SARIF/));
  expect(sarif.name).toBe("housestyle.sarif");
  expect(JSON.parse(sarif.bytes.toString())).toMatchObject({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "Housestyle" } } }],
  });
  await playground.menu("Report", /^Copy as Markdown/);
  await expect(playground.toast("Copied the report as Markdown")).toBeVisible();
  expect(await playground.clipboard()).toContain("## `members/store.py`");
});
