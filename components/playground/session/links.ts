import { toast } from "sonner";
import { type DecodeResult, type SharedWorkspace, decodeLink } from "@/lib/permalink";
import { clearDraft, loadDraft, saveDraft } from "@/lib/workspace/drafts";
import { sameFiles } from "@/lib/workspace/operations";
import { currentWorkspace, openWorkspace, reveal, setDialog, setScreen, usePlayground } from "@/lib/workspace/store";
import { toWorkspace } from "../share/sharedWorkspace";
import { isPristine } from "./actions";
import { fromDraft, sayOnce, toDraft } from "./draftKeeper";
import { replaceWorkspace } from "./undoable";

/** Reads the link in the address, and takes it out of there: the address never holds what is on the screen. */
export async function readLink(): Promise<DecodeResult> {
  const { hash, pathname, search } = window.location;
  if (hash.length <= 1) return { status: "none" };
  const result = await decodeLink(hash.slice(1));
  if (result.status !== "none" && window.location.hash === hash)
    window.history.replaceState(window.history.state, "", pathname + search);
  return result;
}

/** Opens what a link holds, or asks first where that would hide somebody's own work. A broken link changes nothing. */
export function receiveLink(result: DecodeResult): void {
  if (result.status === "error") setScreen({ linkError: result.reason });
  if (result.status !== "ok") return;
  setScreen({ linkError: null });
  const current = currentWorkspace();
  if (isPristine(current) || sameFiles(current.files, result.shared.files)) openShared(result.shared);
  else setDialog({ kind: "link", shared: result.shared });
}

/** Shows what a link holds, at the place it points to. */
export function openShared(shared: SharedWorkspace): void {
  const workspace = toWorkspace(shared);
  openWorkspace(workspace);
  setScreen({ shared });
  const { focus, selection, activePath } = shared;
  if (focus) {
    const at = { line: focus.line, column: focus.column };
    reveal(focus.path, { start: at, end: at }, { focus: false });
  } else if (activePath !== null && selection) reveal(activePath, selection, { focus: false, select: true });
}

/** Sets the draft aside in the browser's storage, then shows what the link holds. */
export async function keepDraftAndOpen(shared: SharedWorkspace): Promise<void> {
  const { shared: before, hasKeptDraft } = usePlayground.getState();
  const current = currentWorkspace();
  // Code of an earlier link that nobody touched is no draft: what was set aside for it stays set aside.
  const isUntouchedLink = hasKeptDraft && before !== null && sameFiles(before.files, current.files);
  if (!isUntouchedLink) {
    const saved = await saveDraft(toDraft(current), "kept");
    if (saved.status === "error") {
      sayOnce(saved.reason);
      // Without storage the toast is the way back.
      replaceWorkspace("Opened the shared code", toWorkspace(shared));
    }
    setScreen({ hasKeptDraft: saved.status === "ok" });
  }
  openShared(shared);
}

/** Goes back to the draft that was set aside. */
export async function returnToDraft(): Promise<void> {
  const draft = await loadDraft("kept");
  if (!draft) {
    toast.error("Your earlier files could not be read");
    return;
  }
  replaceWorkspace("Back to your files", fromDraft(draft));
  setScreen({ hasKeptDraft: false, shared: null });
  await clearDraft("kept");
}
