import { useEffect } from "react";
import { toast } from "sonner";
import { type Draft, saveDraft } from "@/lib/workspace/drafts";
import type { Workspace } from "@/lib/workspace/operations";
import { currentWorkspace, onOperation, usePlayground } from "@/lib/workspace/store";

/** Long enough that a burst of typing is one write, short enough that a crash costs at most the last words. */
const pause = 400;

export function toDraft({ files, openPaths, activePath, config }: Workspace): Draft {
  const { "treat-as": treatAs = {}, ...settings } = config;
  return { files, openPaths, activePath, treatAs, config: settings, savedAt: Date.now() };
}

export function fromDraft({ files, openPaths, activePath, treatAs, config = {} }: Draft): Workspace {
  const told = Object.keys(treatAs).length > 0 ? { "treat-as": treatAs } : {};
  return { files, openPaths, activePath, config: { ...config, ...told } };
}

/** Keeps the draft in the browser's storage while the page is open. A failure is said once. */
export function useDraftKeeper(): void {
  useEffect(() => {
    let saved: Workspace | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      const workspace = currentWorkspace();
      if (usePlayground.getState().phase !== "ready" || (saved && isSame(saved, workspace))) return;
      saved = workspace;
      void saveDraft(toDraft(workspace)).then((result) => {
        if (result.status === "error") sayOnce(result.reason);
      });
    };
    const unsubscribe = usePlayground.subscribe((state, before) => {
      if (state.phase === "ready" && !isSame(state, before)) timer ??= setTimeout(save, pause);
    });
    // A file that came or went is one write, made at once.
    const stopListening = onOperation(({ kind }) => {
      if (kind === "edit") return;
      clearTimeout(timer);
      timer = setTimeout(save);
    });
    // The last chance before the page goes, on phones as well.
    const onHide = () => {
      if (document.visibilityState === "hidden") save();
    };
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      unsubscribe();
      stopListening();
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", onHide);
      if (timer !== undefined) save();
    };
  }, []);
}

function isSame(a: Workspace, b: Workspace): boolean {
  return a.files === b.files && a.openPaths === b.openPaths && a.activePath === b.activePath && a.config === b.config;
}

let said = false;

/** Drafts that cannot be kept are worth one message, not one at each key. */
export function sayOnce(reason: string): void {
  if (said) return;
  said = true;
  toast.warning("Your work will not survive a reload", { description: reason, duration: 20_000 });
}
