import type { Page, Worker } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PlaygroundPage } from "./playgroundPage";

const fault =
  "class LoanStore:\n    async def get_one(self):\n        try:\n            return 1\n        except KeyError:\n            return None\n";

/** The worker that runs the engine: the one whose script speaks of tree-sitter and not of Ruff. */
async function engineWorkers(page: Page): Promise<Worker[]> {
  const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
  return page.workers().filter((_, index) => names[index] === "housestyle-engine");
}

test("a crashed worker is replaced, which is said, and everything goes on", async ({ page, guard }) => {
  guard.allow(/crash on purpose/);
  const playground = new PlaygroundPage(page);
  await playground.open();
  const [worker] = await engineWorkers(page);
  await worker?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error("crash on purpose");
      }),
  );
  await expect(playground.toast("The checker was restarted")).toBeVisible();
  await expect(
    playground.toast("The checker was restarted").getByRole("button", { name: "Reload page" }),
  ).toBeVisible();
  await playground.newFile("loans/store.py");
  await playground.pasteHere(fault);
  await expect(playground.finding("STO002", 5)).toBeVisible();
});

test("a hung worker is replaced, and typing never waits for it", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const [worker] = await engineWorkers(page);
  await worker?.evaluate(
    () =>
      void setTimeout(() => {
        for (;;);
      }),
  );
  await playground.newFile("loans/store.py");
  await playground.pasteHere(fault);
  await expect(playground.code).toContainText("LoanStore");
  await expect(playground.toast("The checker was restarted")).toBeVisible({ timeout: 40_000 });
  await expect(playground.finding("STO002", 5)).toBeVisible();
});

test("a checker that keeps crashing gives up with a way out, and the files stay", async ({ page, guard }) => {
  guard.allow(/crash on purpose/);
  const playground = new PlaygroundPage(page);
  await playground.open();
  const stopped = page.getByRole("alert", { name: "The checker stopped" });
  await expect(async () => {
    for (const worker of await engineWorkers(page)) {
      await worker.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error("crash on purpose");
          }),
      );
    }
    await expect(stopped).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await expect(stopped.getByRole("button", { name: "Reload page" })).toBeVisible();
  await stopped.getByRole("button", { name: "Try again" }).click();
  await expect(stopped).toHaveCount(0);
  await playground.newFile("loans/store.py");
  await playground.pasteHere(fault);
  await expect(playground.finding("STO002", 5)).toBeVisible();
});

test("storage that fails is said once, and everything else works", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const playground = new PlaygroundPage(page);
  await playground.open();
  await expect(playground.toast("will not survive a reload")).toHaveCount(1);
  await playground.newFile("loans/store.py");
  await playground.pasteHere(fault);
  await expect(playground.finding("STO002", 5)).toBeVisible();
  await expect(playground.toast("will not survive a reload")).toHaveCount(1);
});
