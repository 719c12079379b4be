import { toast } from "sonner";
import type { Operation, Workspace } from "@/lib/workspace/operations";
import { apply, currentWorkspace, openWorkspace, usePlayground } from "@/lib/workspace/store";
import { revert } from "./revert";

/** Applies operations and says so in a toast that can take them back. */
export function applyUndoable(title: string, operations: readonly Operation[], description?: string): void {
  const before = currentWorkspace();
  apply(operations);
  offerUndo(title, before, description);
}

/** Says what was just done since `before`, and offers to go back there. */
export function offerUndo(title: string, before: Workspace, description?: string): void {
  const after = currentWorkspace();
  toast(title, {
    description,
    action: { label: "Undo", onClick: () => undo(before, after) },
  });
}

/** Opens another workspace in place of this one, with the way back. */
export function replaceWorkspace(title: string, workspace: Workspace): void {
  const before = currentWorkspace();
  const hadFiles = usePlayground.getState().phase === "ready" && before.files.length > 0;
  openWorkspace(workspace);
  if (hadFiles) toast(title, { action: { label: "Undo", onClick: () => openWorkspace(before) } });
}

function undo(before: Workspace, after: Workspace): void {
  const { operations, kept } = revert(before, after, currentWorkspace());
  apply(operations);
  const { files } = usePlayground.getState();
  const here = (path: string) => files.some((file) => file.path === path);
  usePlayground.setState((state) => ({
    openPaths: [...new Set([...before.openPaths, ...state.openPaths])].filter(here),
    activePath: before.activePath && here(before.activePath) ? before.activePath : state.activePath,
  }));
  if (kept.length > 0)
    toast.info("Not everything was undone", { description: `Changed since, so kept as it is: ${kept.join(", ")}` });
}
