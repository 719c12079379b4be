"use client";

import { FolderInput } from "lucide-react";
import { useEffect, useState } from "react";
import { collectDropped } from "@/lib/workspace/importing";
import { takeImports } from "./takeImports";

/** Takes files, folders and zips that are dropped anywhere on the page, and says so while they hover over it. */
export function DropOverlay() {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // Only leaving the window counts; going from one element to the next also sends this.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      // Before the editor sees it, which would insert the file's name.
      event.stopPropagation();
      setOver(false);
      void takeImports(collectDropped(event.dataTransfer));
    };
    window.addEventListener("dragover", onDragOver, true);
    window.addEventListener("dragleave", onDragLeave, true);
    window.addEventListener("drop", onDrop, true);
    return () => {
      window.removeEventListener("dragover", onDragOver, true);
      window.removeEventListener("dragleave", onDragLeave, true);
      window.removeEventListener("drop", onDrop, true);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-bg/85 p-6">
      <div className="flex flex-col items-center gap-2 rounded-md border-2 border-dashed border-accent bg-bg-raised px-10 py-8 text-center">
        <FolderInput aria-hidden size={28} strokeWidth={1.5} className="text-accent" />
        <p className="font-semibold">Drop files, a folder or a zip</p>
        <p className="text-text-muted">They are read here and never leave your browser.</p>
      </div>
    </div>
  );
}
