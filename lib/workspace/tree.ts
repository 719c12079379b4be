import { compareText } from "./compare";
import type { WorkspaceFile } from "./model";

/** A node of the explorer's tree. `path` of a folder has no trailing slash; the root's is "". */
export type TreeNode = FolderNode | FileNode;

export interface FolderNode {
  readonly kind: "folder";
  readonly name: string;
  readonly path: string;
  /** Folders first, then files, each by name. */
  readonly children: readonly TreeNode[];
}

export interface FileNode {
  readonly kind: "file";
  readonly name: string;
  readonly path: string;
}

// Digits by value (`step2` before `step10`), case last: the order people expect. The locale is fixed so that it is the same everywhere.
const byName = new Intl.Collator("en", { numeric: true });

interface OpenFolder {
  readonly node: FolderNode & { readonly children: TreeNode[] };
  readonly folders: Map<string, OpenFolder>;
}

/** The files as a tree of folders. Folders exist only through the files in them. */
export function buildTree(files: readonly Pick<WorkspaceFile, "path">[]): FolderNode {
  const root = openFolder("", "");
  for (const { path } of files) {
    const segments = path.split("/");
    let folder = root;
    for (let depth = 1; depth < segments.length; depth += 1) {
      const name = segments[depth - 1] ?? "";
      const inner = folder.folders.get(name) ?? openFolder(name, segments.slice(0, depth).join("/"));
      if (!folder.folders.has(name)) {
        folder.folders.set(name, inner);
        folder.node.children.push(inner.node);
      }
      folder = inner;
    }
    folder.node.children.push({ kind: "file", name: segments.at(-1) ?? path, path });
  }
  sortBelow(root);
  return root.node;
}

function openFolder(name: string, path: string): OpenFolder {
  return { node: { kind: "folder", name, path, children: [] }, folders: new Map() };
}

function sortBelow(folder: OpenFolder): void {
  folder.node.children.sort((a, b) => {
    if (a.kind !== b.kind) return a.kind === "folder" ? -1 : 1;
    return byName.compare(a.name, b.name) || compareText(a.name, b.name);
  });
  for (const inner of folder.folders.values()) sortBelow(inner);
}
