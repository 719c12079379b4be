"use client";

import { Share2 } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { SiteHeader } from "@/components/ui/SiteHeader";
import { Toaster } from "@/components/ui/Toaster";
import { setDialog, usePlayground } from "@/lib/workspace/store";
import { FixPreview } from "./fixes/FixPreview";
import { DropOverlay } from "./imports/DropOverlay";
import { ImportDialog } from "./imports/ImportDialog";
import { ImportNotes } from "./imports/ImportNotes";
import { ImportProgress } from "./imports/ImportProgress";
import { NewFileDialog } from "./imports/NewFileDialog";
import { SampleDialog } from "./imports/SampleDialog";
import { DesktopLayout } from "./layout/DesktopLayout";
import { PhoneLayout } from "./layout/PhoneLayout";
import { useIsPhone } from "./layout/useIsPhone";
import { CheckerContext } from "./session/checkerControl";
import { useDraftKeeper } from "./session/draftKeeper";
import { useCheckerSession } from "./session/useCheckerSession";
import { useFindingKeys } from "./session/useFindingKeys";
import { useSharedFocus } from "./session/useSharedFocus";
import { useStart } from "./session/useStart";
import { LinkDialog } from "./share/LinkDialog";
import { ShareDialog } from "./share/ShareDialog";
import { Banners } from "./status/Banners";
import { StatusBar } from "./status/StatusBar";

/** The playground: files, code and findings, with everything that keeps them in step. */
export function Playground() {
  // The checker first: it has to hear of the workspace that the start opens.
  const checker = useCheckerSession();
  useDraftKeeper();
  useStart();
  useSharedFocus();
  useFindingKeys();
  const isPhone = useIsPhone();
  const ready = usePlayground((state) => state.phase === "ready");

  return (
    <CheckerContext value={checker}>
      <div className="flex h-dvh flex-col overflow-hidden">
        <SiteHeader>
          <p className="mr-2 hidden truncate text-text-muted lg:block">
            Drop a FastAPI package or paste a file: see where it leaves the conventions. Nothing leaves your browser.
          </p>
          <Button variant="primary" disabled={!ready} onClick={() => setDialog({ kind: "share" })}>
            <Share2 aria-hidden size={14} />
            <span className="max-sm:sr-only">Share</span>
          </Button>
        </SiteHeader>
        <main className="flex min-h-0 grow flex-col">
          <h1 className="sr-only">Playground</h1>
          <Banners />
          <ImportNotes />
          {ready && isPhone !== null ? (
            isPhone ? (
              <PhoneLayout />
            ) : (
              <DesktopLayout />
            )
          ) : (
            <p className="sr-only">Loading…</p>
          )}
        </main>
        <StatusBar />
      </div>
      <ShareDialog />
      <LinkDialog />
      <ImportDialog />
      <ImportProgress />
      <FixPreview />
      <NewFileDialog />
      <SampleDialog />
      <DropOverlay />
      <Toaster />
    </CheckerContext>
  );
}
