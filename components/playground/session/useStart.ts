import { useEffect } from "react";
import { readDraft } from "@/lib/workspace/drafts";
import { samples } from "@/lib/workspace/samples";
import { openWorkspace, setScreen, usePlayground } from "@/lib/workspace/store";
import { isPristine, sampleWorkspace } from "./actions";
import { fromDraft, sayOnce } from "./draftKeeper";
import { openShared, readLink, receiveLink } from "./links";

/** Fills the playground when it is first shown: with a link's code, the draft, or the first sample. Later links are followed too. */
export function useStart(): void {
  useEffect(() => {
    void start();
    const onHashChange = () => void readLink().then(receiveLink);
    window.addEventListener("hashchange", onHashChange);
    return () => window.removeEventListener("hashchange", onHashChange);
  }, []);
}

let started: Promise<void> | null = null;

/** Once for the life of the page: React runs effects twice in development, and people come back from other screens. */
async function start(): Promise<void> {
  if (started) {
    await started;
    receiveLink(await readLink());
    return;
  }
  started = fill();
  await started;
}

async function fill(): Promise<void> {
  const [{ draft, notice }, kept, link] = await Promise.all([readDraft(), readDraft("kept"), readLink()]);
  if (usePlayground.getState().phase === "ready") return;
  if (notice !== null) sayOnce(notice);
  setScreen({ hasKeptDraft: kept.draft !== null });

  const [sample] = samples;
  const workspace = draft ? fromDraft(draft) : sample ? sampleWorkspace(sample) : null;
  // A link over nothing of one's own is opened at once, without showing the sample first.
  if (link.status === "ok" && (!workspace || isPristine(workspace))) {
    openShared(link.shared);
    return;
  }
  if (workspace) openWorkspace(workspace);
  receiveLink(link);
}
