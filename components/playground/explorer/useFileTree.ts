import { type TreeInstance, hotkeysCoreFeature, renamingFeature, syncDataLoaderFeature } from "@headless-tree/core";
import { useTree } from "@headless-tree/react";
import { useEffect, useMemo, useRef } from "react";
import { toast } from "sonner";
import { useShallow } from "zustand/react/shallow";
import { folderOf, isInFolder, joinPath } from "@/lib/workspace/paths";
import { show, usePlayground } from "@/lib/workspace/store";
import { buildTree, type FolderNode, type TreeNode } from "@/lib/workspace/tree";
import { remove, rename } from "../session/actions";

const rootId = "/";

/** A file and a folder never share a path, so the path names both; the root's is empty and gets one that no file can have. */
const idOf = (node: TreeNode) => node.path || rootId;

/** The explorer's tree: focus, expansion, renaming and keys by headless-tree, nodes from the workspace's paths. */
export function useFileTree() {
  const paths = usePlayground(useShallow((state) => state.files.map(({ path }) => path)));
  const activePath = usePlayground((state) => state.activePath);
  const nodes = useMemo(() => indexNodes(buildTree(paths.map((path) => ({ path })))), [paths]);

  const tree = useTree<TreeNode>({
    rootItemId: rootId,
    getItemName: (item) => item.getItemData().name,
    isItemFolder: (item) => item.getItemData().kind === "folder",
    onPrimaryAction: (item) => {
      const node = item.getItemData();
      if (node.kind === "file") show(node.path);
    },
    onRename: (item, name) => {
      const node = item.getItemData();
      const path = joinPath(folderOf(node.path), name.trim());
      const reason = rename(node.path, path, node.kind);
      if (reason) toast.error("Not renamed", { description: reason });
      // The item is found under its new path from now on; otherwise the focus would go to the top of the tree.
      else item.getTree().applySubStateUpdate("focusedItem", path);
    },
    hotkeys: {
      customOpen: { hotkey: "Enter", handler: (_event, self) => openFocused(self) },
      customOpenBySpace: { hotkey: "Space", preventDefault: true, handler: (_event, self) => openFocused(self) },
      customDelete: {
        hotkey: "Delete",
        handler: (_event, self) => removeFocused(self),
      },
    },
    dataLoader: {
      // An item that is asked for just as its file goes is an empty file until the tree is rebuilt.
      getItem: (id) => nodes.get(id) ?? { kind: "file", name: "", path: "" },
      getChildren: (id) => {
        const node = nodes.get(id);
        return node?.kind === "folder" ? node.children.map(idOf) : [];
      },
    },
    initialState: { expandedItems: [] },
    features: [syncDataLoaderFeature, hotkeysCoreFeature, renamingFeature],
  });

  useEffect(() => {
    tree.rebuildTree();
  }, [tree, nodes]);

  // New folders appear open, unless they are so many that nobody would see their own; one that was closed stays closed.
  const known = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const folders = [...nodes.values()].filter((node) => node.kind === "folder").map(idOf);
    const before = known.current;
    if (folders.length <= 40) for (const id of folders) if (!before.has(id)) tree.getItemInstance(id).expand();
    known.current = new Set(folders);
  }, [tree, nodes]);

  // The file on screen can always be seen.
  useEffect(() => {
    for (const id of foldersAbove(activePath)) if (known.current.has(id)) tree.getItemInstance(id).expand();
  }, [tree, activePath]);

  return { tree, activePath };
}

function indexNodes(root: FolderNode): ReadonlyMap<string, TreeNode> {
  const nodes = new Map<string, TreeNode>();
  const visit = (node: TreeNode) => {
    nodes.set(idOf(node), node);
    if (node.kind === "folder") node.children.forEach(visit);
  };
  visit(root);
  return nodes;
}

function foldersAbove(path: string | null): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path ?? ""); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return folders.reverse();
}

function openFocused(tree: TreeInstance<TreeNode>): void {
  const item = tree.getFocusedItem();
  if (!item.isFolder()) item.primaryAction();
  else if (item.isExpanded()) item.collapse();
  else item.expand();
}

/** The focus goes on to what stands below, so that a keyboard's place is not lost with the file. */
function removeFocused(tree: TreeInstance<TreeNode>): void {
  const items = tree.getItems();
  const focused = tree.getFocusedItem();
  const { path, kind } = focused.getItemData();
  if (path === "") return;
  const index = items.findIndex((item) => item.getId() === focused.getId());
  const below = items.slice(index + 1).find((item) => !isInFolder(item.getItemData().path, path));
  const next = below ?? items[index - 1];
  remove(path, kind);
  next?.setFocused();
  tree.updateDomFocus();
}
