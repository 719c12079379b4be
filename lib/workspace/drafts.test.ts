import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clearDraft, closeDrafts, type Draft, loadDraft, readDraft, saveDraft } from "./drafts";

const draft: Draft = {
  files: [
    { path: "a.py", text: "x = 1\n" },
    { path: "users/store.py", text: "s", eol: "\r\n", bom: true },
  ],
  openPaths: ["users/store.py", "a.py"],
  activePath: "a.py",
  treatAs: { "a.py": "store" },
  config: { select: ["STO"], rules: { ARC006: { maxStatements: 9 } } },
  savedAt: 1_700_000_000_000,
};

const UNREADABLE = "Your last draft could not be read. It was put aside in this browser, not deleted.";
const NO_STORAGE = "This browser keeps no drafts here: storage is switched off, or this is a private window.";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
});

afterEach(async () => {
  await closeDrafts();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Writes past the module, as an old version or a hostile extension might. */
async function store(value: unknown): Promise<void> {
  await saveDraft(draft);
  const database = await openDB("housestyle", 1);
  await database.put("drafts", value, "current");
  database.close();
}

async function stored(): Promise<Record<string, unknown>> {
  const database = await openDB("housestyle", 1);
  const keys = await database.getAllKeys("drafts");
  const values = (await database.getAll("drafts")) as unknown[];
  database.close();
  return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
}

describe("a draft", () => {
  it("is nothing at first, and comes back as it was saved", async () => {
    expect(await readDraft()).toEqual({ draft: null, notice: null });
    expect(await saveDraft(draft)).toEqual({ status: "ok" });
    expect(await loadDraft()).toEqual(draft);
    await closeDrafts();
    expect(await loadDraft()).toEqual(draft);
  });

  it("is replaced by the next, and forgotten when told", async () => {
    await Promise.all([saveDraft(draft), saveDraft({ ...draft, savedAt: 2 }), saveDraft({ ...draft, savedAt: 3 })]);
    expect((await loadDraft())?.savedAt).toBe(3);
    expect(await clearDraft()).toEqual({ status: "ok" });
    expect(await loadDraft()).toBeNull();
  });

  it("has a second place, for what makes room for a link", async () => {
    await saveDraft(draft);
    await saveDraft({ ...draft, savedAt: 2 }, "kept");
    expect([(await loadDraft())?.savedAt, (await loadDraft("kept"))?.savedAt]).toEqual([draft.savedAt, 2]);
    await clearDraft("kept");
    expect(await loadDraft("kept")).toBeNull();
    expect(await loadDraft()).toEqual(draft);
  });

  it("loses pointers at files that it does not hold, and keeps its files in order", async () => {
    await store({
      version: 1,
      ...draft,
      files: [...draft.files].reverse(),
      openPaths: ["a.py", "gone.py", "a.py"],
      activePath: "gone.py",
      treatAs: { "gone.py": "store" },
    });
    expect(await loadDraft()).toEqual({ ...draft, openPaths: ["a.py"], activePath: null, treatAs: {} });
  });
});

describe("a draft that cannot be understood", () => {
  it.each([
    ["no object", "hello"],
    ["no version", { ...draft }],
    ["a path outside", { version: 1, ...draft, files: [{ path: "../a.py", text: "" }] }],
    ["a text with CR", { version: 1, ...draft, files: [{ path: "a.py", text: "\r" }] }],
    ["a text that is none", { version: 1, ...draft, files: [{ path: "a.py", text: 1 }] }],
    ["a path twice", { version: 1, ...draft, files: [draft.files[0], draft.files[0]] }],
    ["an unknown component", { version: 1, ...draft, treatAs: { "a.py": "view" } }],
    ["odd settings", { version: 1, ...draft, config: { select: "STO" } }],
    ["no time", { version: 1, ...draft, savedAt: Number.NaN }],
  ])("because of %s is put aside and said, not destroyed", async (_why, value) => {
    await store(value);
    expect(await readDraft()).toEqual({ draft: null, notice: UNREADABLE });
    expect(await readDraft()).toEqual({ draft: null, notice: null });
    const kept = Object.entries(await stored());
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[0]).toMatch(/^aside:/);
    expect(kept[0]?.[1]).toEqual(value);
  });

  it("because it is of a newer version says so", async () => {
    await store({ version: 2, files: {} });
    expect(await readDraft()).toEqual({
      draft: null,
      notice:
        "Your last draft was made by a newer version of Housestyle. It was put aside in this browser, not deleted.",
    });
  });

  it("is one of at most three that are kept", async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      vi.useFakeTimers({ toFake: ["Date"], now: number * 1000 });
      await store(number);
      await readDraft();
    }
    vi.useRealTimers();
    expect(Object.values(await stored())).toEqual([3, 4, 5]);
  });
});

describe("where nothing can be kept", () => {
  it("says that storage is switched off", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await saveDraft(draft)).toEqual({ status: "error", reason: NO_STORAGE });
    expect(await readDraft()).toEqual({ draft: null, notice: NO_STORAGE });
    expect(await loadDraft()).toBeNull();
    expect(await clearDraft()).toEqual({ status: "error", reason: NO_STORAGE });
  });

  it.each([
    ["QuotaExceededError", "The draft could not be saved: the browser's storage for this site is full."],
    ["VersionError", "Drafts are kept by a newer version of Housestyle: reload the page."],
    ["SecurityError", NO_STORAGE],
    ["InvalidStateError", NO_STORAGE],
    ["DataError", "The draft could not be read or saved: the browser's storage failed."],
  ])("says what %s means, and tries again next time", async (name, reason) => {
    const open = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("", name);
    });
    expect(await saveDraft(draft)).toEqual({ status: "error", reason });
    open.mockRestore();
    expect(await saveDraft(draft)).toEqual({ status: "ok" });
  });

  it("lets a newer version of the page upgrade the database", async () => {
    await saveDraft(draft);
    const newer = await openDB("housestyle", 2);
    expect(newer.version).toBe(2);
    expect(await saveDraft(draft)).toEqual({
      status: "error",
      reason: "Drafts are kept by a newer version of Housestyle: reload the page.",
    });
    newer.close();
  });
});
