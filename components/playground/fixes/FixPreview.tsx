"use client";

import clsx from "clsx";
import { Wrench } from "lucide-react";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { count } from "@/lib/workspace/format";
import { type DialogState, currentWorkspace, setDialog, usePlayground } from "@/lib/workspace/store";
import { LoadingEditor } from "../editor/LoadingEditor";
import { carryOut } from "../session/fixes";
import { type PreviewFile, previewFiles } from "./previewFiles";

const FileDiff = dynamic(() => import("./FileDiff"), { ssr: false, loading: LoadingEditor });

/** Shows what a fix would do to several files before it does it. */
export function FixPreview() {
  const dialog = usePlayground((state) => state.dialog);
  return dialog?.kind === "fix" ? <Preview key={dialog.revision} dialog={dialog} /> : null;
}

function Preview({ dialog }: { readonly dialog: Extract<DialogState, { kind: "fix" }> }) {
  const { title, done, operations, revision } = dialog;
  const files = useMemo(() => previewFiles(currentWorkspace(), operations), [operations]);
  const [shown, setShown] = useState(0);
  const file = files[shown];
  const close = () => setDialog(null);

  function accept(): void {
    close();
    if (usePlayground.getState().revision === revision) carryOut(done, operations);
    else toast.info("The text changed since", { description: "Nothing was fixed. Try again." });
  }

  return (
    <Dialog
      open
      wide
      title={title}
      description={`This changes ${count(files.length, "file")}. It is one step, and can be undone.`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" onClick={accept}>
            <Wrench aria-hidden size={14} />
            Apply to {count(files.length, "file")}
          </Button>
        </>
      }
    >
      <div className="flex min-h-0 flex-col gap-2 sm:flex-row">
        <ul aria-label="Files that change" className="max-h-28 shrink-0 overflow-y-auto sm:max-h-none sm:w-56">
          {files.map((candidate, index) => (
            <li key={candidate.path}>
              <button
                type="button"
                aria-current={index === shown || undefined}
                onClick={() => setShown(index)}
                className={clsx(
                  "flex w-full flex-col rounded-[4px] px-2 py-1 text-left -outline-offset-2 hover:bg-bg-hover",
                  index === shown && "bg-bg-hover",
                )}
              >
                <span className="break-all">{candidate.path}</span>
                <span className="text-xs break-all text-text-muted">{whatHappens(candidate)}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="h-[min(52vh,520px)] min-w-0 grow overflow-hidden rounded-md border border-border">
          {file && <FileDiff file={file} />}
        </div>
      </div>
    </Dialog>
  );
}

function whatHappens({ path, from, before, after }: PreviewFile): string {
  if (from === null) return "new";
  if (from === path) return "changed";
  return before === after ? `renamed from ${from}` : `renamed from ${from}, and changed`;
}
