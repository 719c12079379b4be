"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { count } from "@/lib/workspace/format";
import { putUnderFolder } from "@/lib/workspace/model";
import { type DialogState, setDialog, setScreen, usePlayground } from "@/lib/workspace/store";
import { finishImport } from "./takeImports";

/** Asks what becomes of the files that are open when others come. */
export function ImportDialog() {
  const dialog = usePlayground((state) => state.dialog);
  return dialog?.kind === "import" ? <ImportForm dialog={dialog} /> : null;
}

function ImportForm({ dialog }: { readonly dialog: Extract<DialogState, { kind: "import" }> }) {
  const { files, topFolder } = dialog;
  const [keepFolder, setKeepFolder] = useState(false);
  const shown = keepFolder && topFolder !== null ? putUnderFolder(files.slice(0, 200), topFolder) : files.slice(0, 200);
  const finish = (beside: boolean) => {
    setDialog(null);
    finishImport({ files, topFolder, keepFolder, beside });
  };
  const cancel = () => {
    setDialog(null);
    setScreen({ importNotes: [] });
  };
  return (
    <Dialog
      open
      title={`Open ${count(files.length, "file")}`}
      description="You have files of your own open. Replacing them can be undone for a moment; adding keeps them, and where two have the same path the new one stands."
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button onClick={() => finish(true)}>Add to my files</Button>
          <Button variant="primary" onClick={() => finish(false)}>
            Replace my files
          </Button>
        </>
      }
    >
      {topFolder !== null && (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1 accent-accent"
            checked={keepFolder}
            onChange={(event) => setKeepFolder(event.target.checked)}
          />
          <span>
            Keep <span className="font-mono break-all">{topFolder}/</span>, the folder that everything lies in
          </span>
        </label>
      )}
      <ul className="max-h-40 overflow-y-auto rounded-md border border-border bg-bg-subtle px-2 py-1 font-mono text-xs">
        {shown.map(({ path }) => (
          <li key={path} className="truncate">
            {path}
          </li>
        ))}
        {files.length > 200 && <li className="text-text-muted">and {files.length - 200} more</li>}
      </ul>
    </Dialog>
  );
}
