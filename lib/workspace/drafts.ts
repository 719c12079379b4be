import type { ComponentName, Config } from "@/lib/engine";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import type { WorkspaceFile } from "./model";
import { sortFiles } from "./model";
import { isValidPath } from "./paths";
import { configSchema, treatAsSchema } from "./schemas";

/** What survives a reload. */
export interface Draft {
  readonly files: readonly WorkspaceFile[];
  readonly openPaths: readonly string[];
  readonly activePath: string | null;
  /** Path → component, for snippets whose name does not tell. */
  readonly treatAs: Readonly<Record<string, ComponentName>>;
  /** The settings, beside what the files themselves say. */
  readonly config?: Config;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type SaveResult = { readonly status: "ok" } | { readonly status: "error"; readonly reason: string };

export interface LoadResult {
  readonly draft: Draft | null;
  /** What the person should know: the draft could not be read, or drafts are not kept here. Null where all is well. */
  readonly notice: string | null;
}

/** `current` is the draft on the screen; `kept` the one that made room for the code of a link, to be gone back to. */
export type DraftSlot = "current" | "kept";

const DATABASE = "housestyle";
const STORE = "drafts";
const ASIDE = "aside:";
const ASIDES_KEPT = 3;
/** The version of a stored draft's shape. A change of it needs a migration in `readStored`. */
const SHAPE = 1;

interface Drafts extends DBSchema {
  [STORE]: { key: string; value: unknown };
}

const draftSchema = v.object({
  version: v.literal(SHAPE),
  files: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.check(isValidPath)),
        text: v.pipe(
          v.string(),
          v.check((text) => !text.includes("\r")),
        ),
        eol: v.optional(v.picklist(["\r\n", "\r"])),
        bom: v.optional(v.boolean()),
      }),
    ),
    v.check((files) => new Set(files.map(({ path }) => path)).size === files.length),
  ),
  openPaths: v.array(v.string()),
  activePath: v.nullable(v.string()),
  treatAs: treatAsSchema,
  config: v.optional(configSchema),
  savedAt: v.pipe(v.number(), v.finite()),
});

/** The draft, or null where there is none that can be read. `readDraft` also says why. */
export async function loadDraft(slot: DraftSlot = "current"): Promise<Draft | null> {
  return (await readDraft(slot)).draft;
}

/** The draft and what to say about it. A draft that cannot be understood is put aside under another key, never destroyed. */
export async function readDraft(slot: DraftSlot = "current"): Promise<LoadResult> {
  try {
    const database = await openDrafts();
    const stored = await database.get(STORE, slot);
    if (stored === undefined) return { draft: null, notice: null };
    const draft = readStored(stored);
    if (draft !== null) return { draft, notice: null };
    await putAside(database, stored, slot);
    return { draft: null, notice: setAsideNotice(stored) };
  } catch (error) {
    return { draft: null, notice: reasonOf(error) };
  }
}

/** Replaces the stored draft. Never throws; a reason is a sentence for people. */
export async function saveDraft(draft: Draft, slot: DraftSlot = "current"): Promise<SaveResult> {
  try {
    const database = await openDrafts();
    const transaction = database.transaction(STORE, "readwrite");
    const written = transaction.store.put({ version: SHAPE, ...draft }, slot);
    // Committed at once: a page that is going away is not told that the write succeeded, and would never commit.
    transaction.commit();
    await Promise.all([written, transaction.done]);
    return { status: "ok" };
  } catch (error) {
    return { status: "error", reason: reasonOf(error) };
  }
}

/** Forgets the stored draft; what was put aside stays. */
export async function clearDraft(slot: DraftSlot = "current"): Promise<SaveResult> {
  try {
    const database = await openDrafts();
    await database.delete(STORE, slot);
    return { status: "ok" };
  } catch (error) {
    return { status: "error", reason: reasonOf(error) };
  }
}

/** Closes the database, so that it can be deleted or upgraded. The next call opens it again. */
export async function closeDrafts(): Promise<void> {
  const opening = connection;
  connection = null;
  (await opening?.catch(() => null))?.close();
}

let connection: Promise<IDBPDatabase<Drafts>> | null = null;

class NoStorage extends Error {}

function openDrafts(): Promise<IDBPDatabase<Drafts>> {
  if (connection !== null) return connection;
  const forget = () => {
    connection = null;
  };
  connection = (async () => {
    // Reading the global may itself throw where storage is forbidden.
    if (typeof indexedDB === "undefined") throw new NoStorage();
    return openDB<Drafts>(DATABASE, 1, {
      upgrade: (database) => {
        database.createObjectStore(STORE);
      },
      // A newer version of the page wants to upgrade the database: it must not wait for this tab.
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  })();
  connection.catch(forget);
  return connection;
}

function readStored(stored: unknown): Draft | null {
  const result = v.safeParse(draftSchema, stored);
  if (!result.success) return null;
  const { files, openPaths, activePath, treatAs, config, savedAt } = result.output;
  const paths = new Set(files.map(({ path }) => path));
  return {
    files: sortFiles(files),
    openPaths: [...new Set(openPaths)].filter((path) => paths.has(path)),
    activePath: activePath !== null && paths.has(activePath) ? activePath : null,
    treatAs: Object.fromEntries(Object.entries(treatAs).filter(([path]) => paths.has(path))),
    ...(config === undefined ? {} : { config }),
    savedAt,
  };
}

async function putAside(database: IDBPDatabase<Drafts>, stored: unknown, slot: DraftSlot): Promise<void> {
  const transaction = database.transaction(STORE, "readwrite");
  const keys = await transaction.store.getAllKeys(IDBKeyRange.bound(ASIDE, `${ASIDE}\uffff`));
  for (const key of keys.slice(0, Math.max(0, keys.length - ASIDES_KEPT + 1))) await transaction.store.delete(key);
  await transaction.store.put(stored, `${ASIDE}${new Date().toISOString()}`);
  await transaction.store.delete(slot);
  await transaction.done;
}

function setAsideNotice(stored: unknown): string {
  const newer = v.is(v.object({ version: v.pipe(v.number(), v.gtValue(SHAPE)) }), stored);
  const why = newer ? "was made by a newer version of Housestyle" : "could not be read";
  return `Your last draft ${why}. It was put aside in this browser, not deleted.`;
}

function reasonOf(error: unknown): string {
  if (error instanceof NoStorage)
    return "This browser keeps no drafts here: storage is switched off, or this is a private window.";
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  switch (name) {
    case "QuotaExceededError":
      return "The draft could not be saved: the browser's storage for this site is full.";
    case "VersionError":
      return "Drafts are kept by a newer version of Housestyle: reload the page.";
    case "SecurityError":
    case "InvalidStateError":
    case "UnknownError":
      return "This browser keeps no drafts here: storage is switched off, or this is a private window.";
    default:
      return "The draft could not be read or saved: the browser's storage failed.";
  }
}
