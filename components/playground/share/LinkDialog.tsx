"use client";

import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { count } from "@/lib/workspace/format";
import { setDialog, usePlayground } from "@/lib/workspace/store";
import { keepDraftAndOpen } from "../session/links";

/** Asks before a link's code takes the place of somebody's own work. */
export function LinkDialog() {
  const dialog = usePlayground((state) => state.dialog);
  if (dialog?.kind !== "link") return null;
  const { shared } = dialog;
  const keepMine = () => setDialog(null);
  return (
    <Dialog
      open
      title="Open the shared code?"
      description={`The link holds ${count(shared.files.length, "file")}. You have files of your own here: they are set aside in this browser, and you can go back to them.`}
      onClose={keepMine}
      actions={
        <>
          <Button onClick={keepMine}>Keep mine</Button>
          <Button
            variant="primary"
            onClick={() => {
              setDialog(null);
              void keepDraftAndOpen(shared);
            }}
          >
            Open the shared code
          </Button>
        </>
      }
    >
      {shared.note !== null && (
        <blockquote className="border-l-2 border-accent pl-2 break-words whitespace-pre-wrap">{shared.note}</blockquote>
      )}
    </Dialog>
  );
}
