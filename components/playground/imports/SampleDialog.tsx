"use client";

import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { setDialog, usePlayground } from "@/lib/workspace/store";
import { loadSample } from "../session/actions";

/** Asks before a sample takes the place of somebody's own work. */
export function SampleDialog() {
  const dialog = usePlayground((state) => state.dialog);
  if (dialog?.kind !== "sample") return null;
  const { sample } = dialog;
  return (
    <Dialog
      open
      title={`Open the sample “${sample.title}”?`}
      description="Your files have changes of your own, and the sample takes their place. It can be undone for a moment."
      onClose={() => setDialog(null)}
      actions={
        <>
          <Button onClick={() => setDialog(null)}>Keep my files</Button>
          <Button
            variant="primary"
            onClick={() => {
              setDialog(null);
              loadSample(sample);
            }}
          >
            Open the sample
          </Button>
        </>
      }
    />
  );
}
