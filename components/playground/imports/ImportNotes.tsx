"use client";

import { FolderInput, X } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { IconButton } from "@/components/ui/IconButton";
import { count } from "@/lib/workspace/format";
import { setScreen, usePlayground } from "@/lib/workspace/store";
import { keepTopFolder } from "../session/actions";

/** What an import left out or changed, and why, until it is read. */
export function ImportNotes() {
  const notes = usePlayground((state) => state.importNotes);
  const takenOff = usePlayground((state) => state.takenOff);
  const waits = usePlayground((state) => state.dialog?.kind === "import");
  if (notes.length === 0 || waits) return null;
  return (
    <section
      aria-label="Import notes"
      className="flex items-start gap-2 border-b border-border bg-bg-raised py-1 pr-2 pl-3"
    >
      <details className="min-w-0 grow" open={notes.length <= 5}>
        <summary className="py-1 font-medium">{count(notes.length, "note")} on what was opened</summary>
        <ul className="max-h-36 overflow-y-auto pb-1 text-text-muted">
          {notes.map((note, index) => (
            <li key={index} className="break-words">
              {note.path !== null && <span className="font-mono text-xs text-text">{note.path} </span>}
              {note.message}
            </li>
          ))}
        </ul>
      </details>
      {takenOff && (
        <Button size="small" className="mt-1 max-w-60" onClick={keepTopFolder}>
          <FolderInput aria-hidden size={13} className="shrink-0" />
          <span className="truncate">Keep {takenOff.folder}/</span>
        </Button>
      )}
      <IconButton
        icon={X}
        label="Dismiss import notes"
        onClick={() => setScreen({ importNotes: [], takenOff: null })}
      />
    </section>
  );
}
