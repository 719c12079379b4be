"use client";

import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { count, formatNumber } from "@/lib/workspace/format";
import { usePlayground } from "@/lib/workspace/store";
import { cancelImport } from "./takeImports";

/** How far a long import has come, and the way out of it. */
export function ImportProgress() {
  const importing = usePlayground((state) => state.importing);
  if (!importing) return null;
  const { done, total } = importing;
  return (
    <Dialog
      open
      title="Opening files"
      description={total === 0 ? "Reading…" : `${formatNumber(done)} of ${count(total, "file")}`}
      onClose={cancelImport}
      actions={<Button onClick={cancelImport}>Cancel</Button>}
    >
      <progress
        aria-label="Files opened"
        className="h-1.5 w-full accent-accent"
        {...(total === 0 ? {} : { value: done, max: total })}
      />
    </Dialog>
  );
}
