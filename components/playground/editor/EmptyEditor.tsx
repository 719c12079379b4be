"use client";

import { FilePlus2 } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { setDialog, usePlayground } from "@/lib/workspace/store";

/** Stands in the editor's place while no file is open. */
export function EmptyEditor() {
  const phase = usePlayground((state) => state.phase);
  const hasFiles = usePlayground((state) => state.files.length > 0);
  if (phase === "starting") return null;
  return (
    <div className="absolute inset-0 flex flex-col items-center justify-center gap-3 bg-bg p-6 text-center text-text-muted">
      <p>
        {hasFiles
          ? "No file is open. Choose one among the files."
          : "There is no file yet. Drop a package here, or make a file and paste into it."}
      </p>
      <Button onClick={() => setDialog({ kind: "newFile", folder: "" })}>
        <FilePlus2 aria-hidden size={14} />
        New file
      </Button>
    </div>
  );
}
