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

test("a reply that comes after the text has moved on is never shown", async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.newFile("loans/store.py");
  await playground.pasteHere(fault);
  await expect(playground.finding("STO002", 5)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Home");
  // Every place that the list ever shows the finding at.
  await page.evaluate(() => {
    const seen = new Set<string>();
    Reflect.set(window, "placesSeen", seen);
    const look = () => {
      for (const row of document.querySelectorAll("[aria-label*=' STO002 on line ']"))
        seen.add(/ line (\d+),/.exec(row.getAttribute("aria-label") ?? "")?.[1] ?? "");
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const [worker] = await engineWorkers(page);
  // The worker is busy while two lines come: the check of the first is asked for, and answered only after the second.
  const released = worker?.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          const end = Date.now() + 3_000;
          while (Date.now() < end);
          resolve();
        }),
      ),
  );
  await page.keyboard.press("Enter");
  await expect(playground.status).toContainText("Line 2, column 1");
  await page.keyboard.press("Enter");
  await expect(playground.status).toContainText("Line 3, column 1");
  await released;
  await expect(playground.finding("STO002", 7)).toBeVisible();
  const places = await page.evaluate(() => [...(Reflect.get(window, "placesSeen") as Set<string>)]);
  expect(places).toContain("7");
  expect(places).not.toContain("6");
});
