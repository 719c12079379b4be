import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { strToU8 } from "fflate";
import { encodeLink, type SharedWorkspace } from "@/lib/permalink";
import { expect } from "./fixtures";

/** The playground as a person sees it: its parts by their roles and names. */
export class PlaygroundPage {
  readonly files: Locator;
  readonly findings: Locator;
  readonly explanation: Locator;
  readonly code: Locator;
  readonly editor: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.files = page.getByRole("tree", { name: "Files" });
    this.findings = page.getByRole("list", { name: "Findings" });
    this.explanation = page.getByRole("region", { name: "Explanation" });
    this.code = page.getByRole("tabpanel");
    this.editor = page.getByRole("textbox", { name: /^Code of / });
    this.status = page.getByRole("contentinfo");
  }

  /** Opens the playground and waits until its first answer is there. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(fragment === "" ? "/" : `/#${fragment}`);
    await this.settled();
  }

  /** Waits until the editor stands and the text on the screen has been checked. */
  async settled(): Promise<void> {
    // On a phone the editor stands behind the findings at first.
    await expect(this.page.getByRole("textbox", { name: /^Code of /, includeHidden: true })).toBeAttached();
    await expect(this.status).toContainText(/\d+ findings?/);
  }

  file(name: string): Locator {
    return this.files.getByRole("treeitem", { name: new RegExp(`^${escapeRegExp(name)}(,|$)`) });
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name });
  }

  /** The finding's own button, by code and line. */
  finding(code: string, line?: number): Locator {
    const place = line === undefined ? "" : ` on line ${line},`;
    return this.findings.getByRole("button", { name: new RegExp(`^(error|warning|info) ${code}${place}`) });
  }

  /** Walks down the list with the keyboard until the finding is drawn: only the rows in view are. Waits for it to be found. */
  async reach(code: string): Promise<Locator> {
    const finding = this.finding(code).first();
    await expect(async () => {
      await this.findings.getByRole("button").first().focus();
      await this.page.keyboard.press("Home");
      for (let steps = 0; steps < 200 && !(await finding.isVisible()); steps += 1)
        await this.page.keyboard.press("ArrowDown");
      expect(await finding.isVisible()).toBe(true);
    }).toPass();
    return finding;
  }

  /** Opens Ruff's group, which is the last of the list and so may not be drawn before one goes there. */
  async openRuff(): Promise<Locator> {
    await this.findings.getByRole("button").first().focus();
    await this.page.keyboard.press("End");
    const group = this.findings.getByRole("button", { name: /^Ruff, \d+ findings?$/ });
    await expect(group).toBeFocused();
    await expect(group).toHaveAttribute("aria-expanded", "false");
    await this.page.keyboard.press("Enter");
    await expect(group).toHaveAttribute("aria-expanded", "true");
    return group;
  }

  toast(text: string | RegExp): Locator {
    return this.page
      .getByRole("region", { name: /Notifications/ })
      .getByRole("listitem")
      .filter({ hasText: text });
  }

  /** Replaces the whole text of the file on screen, as if it were pasted, and waits for the check. */
  async paste(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.pasteHere(text);
  }

  /** Pastes at the cursor through the real clipboard. */
  async pasteHere(text: string): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** The file's text as the clipboard gets it. */
  async text(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("ControlOrMeta+C");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Saves what the action makes the browser download, and gives its name and bytes. */
  async downloaded(action: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async clipboard(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async newFile(path: string): Promise<void> {
    await this.page.getByRole("button", { name: "New file" }).first().click();
    const dialog = this.page.getByRole("dialog", { name: "New file" });
    await dialog.getByRole("textbox").fill(path);
    await dialog.getByRole("button", { name: "Create" }).click();
  }

  async menu(button: string, item: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  async upload(
    input: "Files to open" | "Folder to open" | "Zip to open",
    files: Record<string, string | Uint8Array>,
  ): Promise<void> {
    await this.page.getByLabel(input).setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: "",
        buffer: Buffer.from(typeof content === "string" ? strToU8(content) : content),
      })),
    );
  }
}

/** A link's fragment, from what matters to a test. */
export async function fragmentOf(shared: Partial<SharedWorkspace> & Pick<SharedWorkspace, "files">): Promise<string> {
  return encodeLink({
    activePath: shared.files[0]?.path ?? null,
    selection: null,
    config: {},
    rulesVersion: "1",
    focus: null,
    note: null,
    findings: [],
    ...shared,
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
