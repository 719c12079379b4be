"use client";

import { type ReactNode, useRef } from "react";
import { collectFiles } from "@/lib/workspace/importing";
import { takeImports } from "./takeImports";

/** An attribute that every browser knows and React's types do not. */
const foldersOnly = { webkitdirectory: "" };

export type PickKind = "files" | "folder" | "zip";

/** The browser's own file dialogs. `inputs` must be rendered; `pick` opens the one asked for. */
export function useFilePicker(): { readonly inputs: ReactNode; readonly pick: (kind: PickKind) => void } {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  const inputOf = { files, folder, zip };

  function onChange(input: HTMLInputElement): void {
    const picked = [...(input.files ?? [])];
    // Otherwise picking the same files once more would be no change.
    input.value = "";
    if (picked.length > 0) void takeImports(collectFiles(picked));
  }

  const common = {
    type: "file",
    hidden: true,
    tabIndex: -1,
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget),
  } as const;
  return {
    inputs: (
      <>
        <input {...common} ref={files} multiple aria-label="Files to open" />
        <input {...common} ref={folder} multiple {...foldersOnly} aria-label="Folder to open" />
        <input {...common} ref={zip} accept=".zip,application/zip" aria-label="Zip to open" />
      </>
    ),
    pick: (kind) => inputOf[kind].current?.click(),
  };
}
