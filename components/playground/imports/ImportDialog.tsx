"use client";

import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { count } from "@/lib/workspace/format";
import { setDialog, setScreen, usePlayground } from "@/lib/workspace/store";
import { importBeside, importInstead } from "../session/actions";

/** Asks what becomes of the files that are open when others come. */
export function ImportDialog() {
  const dialog = usePlayground((state) => state.dialog);
  if (dialog?.kind !== "import") return null;
  const { files } = dialog;
  const finish = (act: () => void) => {
    setDialog(null);
    act();
  };
  const cancel = () => finish(() => setScreen({ importNotes: [] }));
  return (
    <Dialog
      open
      title={`Open ${count(files.length, "file")}`}
      description="You have files of your own open. Replacing them can be undone for a moment; adding keeps them, and where two have the same path the new one stands."
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button onClick={() => finish(() => importBeside(files))}>Add to my files</Button>
          <Button variant="primary" onClick={() => finish(() => importInstead(files))}>
            Replace my files
          </Button>
        </>
      }
    >
      <ul className="max-h-40 overflow-y-auto rounded-md border border-border bg-bg-subtle px-2 py-1 font-mono text-xs">
        {files.slice(0, 200).map(({ path }) => (
          <li key={path} className="truncate">
            {path}
          </li>
        ))}
        {files.length > 200 && <li className="text-text-muted">and {files.length - 200} more</li>}
      </ul>
    </Dialog>
  );
}
