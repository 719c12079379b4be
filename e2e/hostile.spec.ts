import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { encodeLink, type SharedWorkspace } from "@/lib/permalink";
import { expect, test } from "./fixtures";

/**
 * Whatever comes from outside is shown as text. Each test plants markup that would run if it ever became part of the
 * page; the policy would stop it then, and the guard of every test would tell.
 */

const MARKUP = `<img src=x onerror="document.title='planted'"><b data-planted>bold</b>`;
/** As MARKUP, without the slash that a file's name cannot hold. */
const NAME = `<img src=x onerror=document.title='planted' data-planted>.py`;
/** As MARKUP, as short as a rule's code may be. */
const CODE = "<img src=x onerror=document.title='planted' data-planted>";
const TEXT = `"""${MARKUP}</script><script>document.title='planted'</script>"""\n\n\ndef f(x=[]):\n    return x\n`;

async function openPlayground(page: Page, fragment = ""): Promise<void> {
  await page.goto(`/${fragment === "" ? "" : `#${fragment}`}`);
  await expect(page.getByRole("tree")).toBeVisible();
}

async function pick(page: Page, input: string, files: { name: string; buffer: Uint8Array }[]): Promise<void> {
  await page
    .getByLabel(input)
    .setInputFiles(files.map(({ name, buffer }) => ({ name, mimeType: "", buffer: Buffer.from(buffer) })));
}

async function expectNothingPlanted(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator("[data-planted], img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveTitle("planted");
}

test("markup in names and texts of files", async ({ page }) => {
  await openPlayground(page);
  await pick(page, "Files to open", [
    { name: NAME, buffer: strToU8(TEXT) },
    { name: `${MARKUP.replaceAll("/", "")}.exe`, buffer: strToU8("left out") },
  ]);
  await page.getByRole("treeitem", { name: NAME }).click();
  await expect(page.getByRole("tab", { name: NAME })).toBeVisible();
  await expect(page.getByRole("region", { name: "Import notes" })).toContainText("<img src=x");
  await expect(page.getByText("<script>document.title='planted'").first()).toBeVisible();
  await expectNothingPlanted(page);
});

test("markup in the entries of a zip, and entries that lead outside", async ({ page }) => {
  await openPlayground(page);
  const zip = zipSync({
    [`package/${NAME}`]: strToU8(TEXT),
    "package/store.py": strToU8("x = 1\n"),
    [`../${NAME}`]: strToU8("outside = 1\n"),
  });
  await pick(page, "Zip to open", [{ name: "package.zip", buffer: zip }]);
  await expect(page.getByRole("treeitem", { name: NAME })).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Import notes" })).toContainText("outside");
  await expectNothingPlanted(page);
});

test("markup in the configuration", async ({ page }) => {
  await openPlayground(page);
  const toml = ["[tool.housestyle]", `select = ['''${MARKUP}''']`, `"${MARKUP.replaceAll('"', '\\"')}" = 1`, ""];
  await pick(page, "Files to open", [
    { name: "pyproject.toml", buffer: strToU8(toml.join("\n")) },
    { name: "store.py", buffer: strToU8(TEXT) },
  ]);
  await expect(page.getByRole("treeitem", { name: "pyproject.toml" })).toBeVisible();
  await expectNothingPlanted(page);
});

test("markup in every part of a link", async ({ page }) => {
  const place = { code: CODE, path: NAME, line: 1, column: 1 };
  const shared: SharedWorkspace = {
    files: [{ path: NAME, text: TEXT }],
    activePath: NAME,
    selection: null,
    config: { select: [CODE] },
    rulesVersion: "1",
    focus: place,
    note: MARKUP,
    findings: [place],
  };
  await openPlayground(page, await encodeLink(shared));
  await expect(page.getByRole("treeitem", { name: NAME })).toHaveCount(1);
  await expect(page.getByRole("blockquote")).toHaveText(MARKUP);
  await expectNothingPlanted(page);
});

test("a link that is no link", async ({ page }) => {
  await openPlayground(page, encodeURIComponent(MARKUP));
  await expectNothingPlanted(page);
});
