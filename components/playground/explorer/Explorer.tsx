"use client";

import { useMemo } from "react";
import { usePlayground } from "@/lib/workspace/store";
import { ExplorerRow } from "./ExplorerRow";
import { ExplorerToolbar } from "./ExplorerToolbar";
import { countByPath } from "./findingCounts";
import { useFileTree } from "./useFileTree";

/** Folders and files, each with its component and its findings. */
export function Explorer() {
  const { tree, activePath } = useFileTree();
  const diagnostics = usePlayground((state) => state.check?.result.diagnostics);
  const isEmpty = usePlayground((state) => state.phase === "ready" && state.files.length === 0);
  const counts = useMemo(() => countByPath(diagnostics ?? []), [diagnostics]);

  return (
    <section aria-label="Files" className="flex h-full min-h-0 flex-col bg-bg-subtle">
      <ExplorerToolbar />
      {isEmpty ? (
        <p className="p-3 text-text-muted">No files yet. Drop a file, a folder or a zip anywhere on this page.</p>
      ) : (
        <div {...tree.getContainerProps("Files")} className="min-h-0 grow overflow-y-auto py-1 outline-none">
          {tree.getItems().map((item) => (
            <ExplorerRow
              key={item.getId()}
              item={item}
              active={item.getItemData().path === activePath}
              counts={counts.get(item.getItemData().path)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
