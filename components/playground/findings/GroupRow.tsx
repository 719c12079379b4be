"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import { componentOfPath } from "@/lib/engine/componentOfPath";
import { baseName, folderOf } from "@/lib/workspace/paths";

/** The head of a group: a file, or all that Ruff found. It opens and closes the group. */
export function GroupRow({
  label,
  count,
  open,
  tabIndex,
  onToggle,
  isPath = false,
}: {
  readonly label: string;
  readonly count: number;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly onToggle: () => void;
  readonly isPath?: boolean;
}) {
  const component = isPath ? componentOfPath(label) : null;
  return (
    <button
      type="button"
      data-row
      tabIndex={tabIndex}
      aria-expanded={open}
      aria-label={`${label}, ${count === 1 ? "1 finding" : `${count} findings`}`}
      onClick={onToggle}
      className={clsx(
        "flex h-7 w-full items-center gap-1.5 pr-2.5 pl-1.5 text-left -outline-offset-2 hover:bg-bg-hover",
        !isPath && "mt-1 border-t border-border",
      )}
    >
      <ChevronRight aria-hidden size={14} className={clsx("shrink-0 text-text-muted", open && "rotate-90")} />
      {component && <ComponentBadge component={component} decorative />}
      <span className="truncate font-medium">{isPath ? baseName(label) : label}</span>
      {isPath && <span className="min-w-0 truncate text-xs text-text-muted">{folderOf(label)}</span>}
      {!isPath && <span className="truncate text-xs text-text-muted">what Ruff finds in each file</span>}
      <span className="ml-auto text-xs text-text-muted">{count}</span>
    </button>
  );
}
