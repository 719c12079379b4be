import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestInfo } from "@playwright/test";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

/** A folder on disk with these files, for the browser's own folder dialog. */
async function folderOnDisk(testInfo: TestInfo, name: string, files: Record<string, string>): Promise<string> {
  const folder = testInfo.outputPath(name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

const ordersZip = () => zipSync({ "orders/store.py": strToU8("x = 1\n"), "orders/models.py": strToU8("y = 1\n") });

test("a folder is picked with all that lies in it, and what is left out is said", async ({ page }, testInfo) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const folder = await folderOnDisk(testInfo, "shop", {
    "orders/store.py": "x = 1\n",
    "orders/models.py": "y = 1\n",
    "billing/service.py": "z = 1\n",
    "node_modules/left/out.py": "no = 1\n",
  });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), playground.menu("Upload", /^Folder/)]);
  await chooser.setFiles(folder);
  await expect(playground.file("orders")).toBeVisible();
  await expect(playground.file("service.py")).toBeVisible();
  await expect(playground.file("node_modules")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Import notes" })).toContainText("node_modules");
});

test("a top folder that was taken off can be kept, with the tabs and what was typed", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.upload("Zip to open", { "orders.zip": ordersZip() });
  await expect(playground.file("store.py")).toBeVisible();
  await expect(playground.file("orders")).toHaveCount(0);
  await playground.file("store.py").click();
  await playground.editor.focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("# mine\n");
  const notes = page.getByRole("region", { name: "Import notes" });
  await expect(notes).toContainText("was taken off");
  await notes.getByRole("button", { name: "Keep orders/" }).click();
  await expect(playground.file("orders")).toBeVisible();
  await expect(page.getByRole("tabpanel", { name: "orders/store.py" })).toBeVisible();
  expect(await playground.text()).toBe("# mine\nx = 1\n");
  await expect(notes).toHaveCount(0);
  await playground.toast("Put back into orders/").getByRole("button", { name: "Undo" }).click();
  await expect(playground.file("orders")).toHaveCount(0);
});

test("over one's own files, the question offers to keep the top folder", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("mine.py");
  await playground.upload("Zip to open", { "orders.zip": ordersZip() });
  const dialog = page.getByRole("dialog", { name: "Open 2 files" });
  await dialog.getByRole("checkbox", { name: /^Keep orders\// }).check();
  await expect(dialog.getByText("orders/store.py")).toBeVisible();
  await dialog.getByRole("button", { name: "Add to my files" }).click();
  await expect(playground.file("orders")).toBeVisible();
  await expect(playground.file("mine.py")).toBeVisible();
});

test("a long import shows how far it has come, and is cancelled", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const text = strToU8("value = 1\n".repeat(400));
  const many = Array.from({ length: 4_000 }, (_, index): [string, Uint8Array] => [`shop/a/module_${index}.py`, text]);
  const zip = zipSync(Object.fromEntries(many), { level: 1 });
  // A slow machine, so that there is something to see.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await playground.upload("Zip to open", { "shop.zip": zip });
  const dialog = page.getByRole("dialog", { name: "Opening files" });
  await expect(dialog).toContainText(/of 4,000 files/);
  await expect(dialog.getByRole("progressbar", { name: "Files opened" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(playground.toast("Opening was cancelled")).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(playground.file("members")).toBeVisible();
  await expect(playground.file("a")).toHaveCount(0);
});

test("the workspace is exported as a zip, which opens here again", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("mine/store.py");
  await playground.pasteHere("x = 1\n");
  await expect(playground.code).toContainText("x");
  const { name, bytes } = await playground.downloaded(() =>
    page.getByRole("button", { name: "Export as zip" }).click(),
  );
  expect(name).toBe("housestyle.zip");
  const entries = unzipSync(bytes);
  expect(Object.keys(entries)).toEqual(
    expect.arrayContaining(["housestyle/mine/store.py", "housestyle/members/store.py"]),
  );
  expect(new TextDecoder().decode(entries["housestyle/mine/store.py"])).toBe("x = 1\n");
  await playground.upload("Zip to open", { "housestyle.zip": bytes });
  await page.getByRole("dialog").getByRole("button", { name: "Replace my files" }).click();
  await expect(playground.file("mine")).toBeVisible();
});
