"use client";

import type { ItemInstance } from "@headless-tree/core";
import clsx from "clsx";
import { ChevronRight, File, FilePlus2, MoreHorizontal, Pencil, Trash2 } from "lucide-react";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import { IconButton } from "@/components/ui/IconButton";
import { Menu, MenuItem } from "@/components/ui/Menu";
import { componentOfPath } from "@/lib/engine/componentOfPath";
import { folderOf } from "@/lib/workspace/paths";
import { setDialog } from "@/lib/workspace/store";
import type { TreeNode } from "@/lib/workspace/tree";
import { remove } from "../session/actions";
import { CountBadges } from "./CountBadges";
import { type Counts, noFindings, sayCounts } from "./findingCounts";

const indent = (item: ItemInstance<TreeNode>) => ({ paddingLeft: 8 + item.getItemMeta().level * 14 });

export function ExplorerRow({
  item,
  active,
  counts = noFindings,
}: {
  readonly item: ItemInstance<TreeNode>;
  readonly active: boolean;
  readonly counts?: Counts;
}) {
  const node = item.getItemData();
  if (item.isRenaming()) return <RenameRow item={item} />;
  const component = node.kind === "file" ? componentOfPath(node.path) : null;
  return (
    <div
      {...item.getProps()}
      // Keys act on the tree's own focus, which a screen reader or a script moves without the tree's doing.
      onFocus={() => {
        if (!item.isFocused()) item.setFocused();
      }}
      aria-label={[node.name, component, sayCounts(counts)].filter(Boolean).join(", ")}
      aria-selected={active}
      aria-keyshortcuts="F2 Delete"
      title={node.path}
      style={indent(item)}
      className={clsx(
        "group flex h-7 cursor-pointer items-center gap-1.5 pr-1.5 -outline-offset-2 select-none hover:bg-bg-hover",
        active && "bg-bg-hover font-medium",
      )}
    >
      <RowIcon node={node} expanded={item.isFolder() && item.isExpanded()} />
      <span className="truncate">{node.name}</span>
      <CountBadges counts={counts} />
      <RowMenu item={item} visible={active} />
    </div>
  );
}

function RowIcon({ node, expanded }: { readonly node: TreeNode; readonly expanded: boolean }) {
  if (node.kind === "folder") {
    return (
      <ChevronRight aria-hidden size={14} className={clsx("mx-px shrink-0 text-text-muted", expanded && "rotate-90")} />
    );
  }
  const component = componentOfPath(node.path);
  if (component) return <ComponentBadge component={component} decorative />;
  return <File aria-hidden size={14} strokeWidth={1.5} className="mx-px shrink-0 text-text-muted" />;
}

/** What the keys F2 and Delete do, for mouse and touch. */
function RowMenu({ item, visible }: { readonly item: ItemInstance<TreeNode>; readonly visible: boolean }) {
  const node = item.getItemData();
  return (
    // React hands on clicks from the menu, which is not within the row on screen: they are not meant for the row.
    <span
      className={clsx(
        "-my-0.5 flex",
        !visible && "opacity-0 group-hover:opacity-100 has-data-popup-open:opacity-100 pointer-coarse:opacity-100",
      )}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Menu
        trigger={
          <IconButton icon={MoreHorizontal} label={`Actions for ${node.name}`} tabIndex={-1} className="!size-6" />
        }
      >
        <MenuItem icon={<Pencil size={14} aria-hidden />} label="Rename" onSelect={() => startRenaming(item)} />
        <MenuItem
          icon={<Trash2 size={14} aria-hidden />}
          label="Delete"
          onSelect={() => remove(node.path, node.kind)}
        />
        <MenuItem
          icon={<FilePlus2 size={14} aria-hidden />}
          label="New file here"
          onSelect={() =>
            setDialog({ kind: "newFile", folder: node.kind === "folder" ? node.path : folderOf(node.path) })
          }
        />
      </Menu>
    </span>
  );
}

function startRenaming(item: ItemInstance<TreeNode>): void {
  // The closing menu gives the focus back to its button first, and losing the focus ends renaming.
  requestAnimationFrame(() => requestAnimationFrame(() => item.startRenaming()));
}

function RenameRow({ item }: { readonly item: ItemInstance<TreeNode> }) {
  const node = item.getItemData();
  return (
    <div
      role="treeitem"
      aria-selected={false}
      aria-label={`Renaming ${node.name}`}
      aria-level={item.getItemMeta().level + 1}
      style={indent(item)}
      className="flex h-7 items-center gap-1.5 pr-1.5"
    >
      <RowIcon node={node} expanded={item.isFolder() && item.isExpanded()} />
      <input
        {...item.getRenameInputProps()}
        aria-label={`New name of ${node.name}`}
        spellCheck={false}
        autoCapitalize="off"
        className="h-6 w-full min-w-0 rounded-[4px] border border-accent bg-bg px-1 outline-none"
      />
    </div>
  );
}
