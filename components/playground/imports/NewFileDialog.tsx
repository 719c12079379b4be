"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { joinPath } from "@/lib/workspace/paths";
import { setDialog, usePlayground } from "@/lib/workspace/store";
import { createFile } from "../session/actions";

const formId = "new-file";

/** Asks for the path of a new file, and says what is wrong with it. */
export function NewFileDialog() {
  const dialog = usePlayground((state) => state.dialog);
  return dialog?.kind === "newFile" ? <NewFileForm folder={dialog.folder} /> : null;
}

function NewFileForm({ folder }: { readonly folder: string }) {
  const [path, setPath] = useState(joinPath(folder, ""));
  const [problem, setProblem] = useState<string | null>(null);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const reason = createFile(path);
    setProblem(reason);
    if (reason === null) setDialog(null);
  }

  return (
    <Dialog
      open
      title="New file"
      onClose={() => setDialog(null)}
      actions={
        <>
          <Button onClick={() => setDialog(null)}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Create
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit} className="flex flex-col gap-1">
        <label htmlFor="new-file-path" className="text-text-muted">
          Path, with its folders. A name such as <code>store.py</code> tells what the file is.
        </label>
        <input
          id="new-file-path"
          autoFocus
          value={path}
          onChange={(event) => {
            setPath(event.target.value);
            setProblem(null);
          }}
          placeholder="orders/store.py"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={problem !== null}
          aria-describedby={problem !== null ? "new-file-problem" : undefined}
          className="h-8 rounded-md border border-border bg-bg px-2 font-mono"
        />
        <p id="new-file-problem" role="alert" className="min-h-5 text-error">
          {problem}
        </p>
      </form>
    </Dialog>
  );
}
