import { toast } from "sonner";
import { type ImportEntry, type PauseOptions, openEntries } from "@/lib/workspace/importing";
import { type ImportResult, putUnderFolder } from "@/lib/workspace/model";
import { currentWorkspace, setDialog, setScreen } from "@/lib/workspace/store";
import { importBeside, importInstead, isPristine } from "../session/actions";

/** Shorter imports are over before anybody could read about them. */
const showAfter = 250;

let current: AbortController | null = null;

/**
 * Opens what was picked or dropped. Over an untouched sample it simply takes its place; over somebody's own files it asks first.
 * What was left out or changed is listed, what could not be opened at all is said. A later import ends one that is under way.
 */
export async function takeImports(collecting: Promise<readonly ImportEntry[]>): Promise<void> {
  current?.abort();
  const controller = new AbortController();
  current = controller;
  const { signal } = controller;
  const result = await withProgress(signal, (onProgress) => open(collecting, { signal, onProgress }));
  if (current !== controller) return;
  current = null;
  if (signal.aborted) toast("Opening was cancelled", { description: "Your files are as they were." });
  else if (result.status === "error") toast.error("Nothing was opened", { description: result.reason });
  else receive(result);
}

/** Ends the import that is under way; nothing of it is opened. */
export function cancelImport(): void {
  current?.abort();
}

type Opened = Extract<ImportResult, { status: "ok" }>;

function receive({ files, notes, topFolder }: Opened): void {
  setScreen({ importNotes: notes, takenOff: null });
  if (!isPristine(currentWorkspace())) setDialog({ kind: "import", files, topFolder });
  else finishImport({ files, topFolder, keepFolder: false, beside: false });
}

/** Opens imported files, beside those that are open or in their place, in their top folder or without it. */
export function finishImport({
  files,
  topFolder,
  keepFolder,
  beside,
}: Pick<Opened, "files" | "topFolder"> & { readonly keepFolder: boolean; readonly beside: boolean }): void {
  const opened = keepFolder && topFolder !== null ? putUnderFolder(files, topFolder) : files;
  if (beside) importBeside(opened);
  else importInstead(opened);
  if (topFolder !== null && !keepFolder)
    setScreen({ takenOff: { folder: topFolder, paths: new Set(files.map(({ path }) => path)) } });
}

async function withProgress<Result>(
  signal: AbortSignal,
  run: (onProgress: NonNullable<PauseOptions["onProgress"]>) => Promise<Result>,
): Promise<Result> {
  let latest = { done: 0, total: 0 };
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    setScreen({ importing: latest });
  }, showAfter);
  try {
    return await run((progress) => {
      latest = progress;
      if (shown && !signal.aborted) setScreen({ importing: latest });
    });
  } finally {
    clearTimeout(timer);
    if (shown) setScreen({ importing: null });
  }
}

async function open(collecting: Promise<readonly ImportEntry[]>, options: PauseOptions): Promise<ImportResult> {
  try {
    return await openEntries(await orAborted(collecting, options.signal), options);
  } catch (error) {
    return { status: "error", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The browser reads files to their end; whoever cancels need not wait for that. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new Error("Opening was cancelled.")), { once: true });
    promise.then(resolve, reject);
  });
}
