import { type Operation, type Workspace, reduce } from "@/lib/workspace/operations";

/** One file before and after a fix; a new file was empty before. */
export interface PreviewFile {
  /** Its path afterwards. */
  readonly path: string;
  /** Its path before, where it gets another; null for a new file. */
  readonly from: string | null;
  readonly before: string;
  readonly after: string;
}

/** The files that operations change, create or rename, by their new paths. */
export function previewFiles(workspace: Workspace, operations: readonly Operation[]): readonly PreviewFile[] {
  const result = operations.reduce(reduce, workspace);
  const origin = new Map(
    operations.flatMap((operation) => (operation.kind === "rename" ? [[operation.to, operation.from]] : [])),
  );
  const before = new Map(workspace.files.map(({ path, text }) => [path, text]));
  return result.files.flatMap(({ path, text }) => {
    const from = origin.get(path) ?? (before.has(path) ? path : null);
    const old = from === null ? "" : (before.get(from) ?? "");
    return from === path && old === text ? [] : [{ path, from, before: old, after: text }];
  });
}
