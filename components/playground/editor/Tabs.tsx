"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import { componentOfPath } from "@/lib/engine/componentOfPath";
import { baseName, folderOf } from "@/lib/workspace/paths";
import { close, show, usePlayground } from "@/lib/workspace/store";

export const editorPanelId = "editor-panel";

const tabId = (path: string) => `tab-${encodeURIComponent(path)}`;

/** The open files. Arrow keys go between them, Delete closes one; only the shown one is a stop for Tab. */
export function Tabs() {
  const openPaths = usePlayground(useShallow((state) => state.openPaths));
  const activePath = usePlayground((state) => state.activePath);
  const list = useRef<HTMLDivElement>(null);
  // Where the keyboard is: focus follows the shown tab only when it was moved with keys.
  const followsFocus = useRef(false);

  useEffect(() => {
    const tab = activePath ? document.getElementById(tabId(activePath)) : null;
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (followsFocus.current) tab?.focus();
    followsFocus.current = false;
  }, [activePath, openPaths]);

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const path = openPaths[index];
    const target = targetOf(event.key, index, openPaths.length);
    if (target !== null) {
      event.preventDefault();
      followsFocus.current = true;
      show(openPaths[target] ?? "");
    } else if (event.key === "Delete" && path !== undefined) {
      event.preventDefault();
      followsFocus.current = true;
      close(path);
    }
  }

  return (
    <div ref={list} className="flex min-w-0 grow overflow-x-auto [scrollbar-width:none]">
      {/* A tab may hold no other control, so the close buttons stand beside the tabs and the list owns these by name. */}
      <div role="tablist" aria-label="Open files" aria-owns={openPaths.map(tabId).join(" ") || undefined} />
      {openPaths.map((path, index) => (
        <Tab
          key={path}
          path={path}
          active={path === activePath}
          openPaths={openPaths}
          onKeyDown={(event) => onKeyDown(event, index)}
        />
      ))}
    </div>
  );
}

function targetOf(key: string, index: number, count: number): number | null {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

function Tab({
  path,
  active,
  openPaths,
  onKeyDown,
}: {
  readonly path: string;
  readonly active: boolean;
  readonly openPaths: readonly string[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const name = baseName(path);
  const component = componentOfPath(path);
  const isAmbiguous = openPaths.some((other) => other !== path && baseName(other) === name);
  return (
    <div
      className={clsx(
        "group relative flex h-9 shrink-0 items-center border-r border-border",
        active ? "bg-bg text-text" : "bg-bg-subtle text-text-muted hover:text-text",
      )}
      onAuxClick={(event) => event.button === 1 && close(path)}
    >
      {active && <span className="absolute inset-x-0 top-0 h-0.5 bg-accent" />}
      <div
        role="tab"
        id={tabId(path)}
        tabIndex={active ? 0 : -1}
        aria-selected={active}
        aria-controls={editorPanelId}
        aria-keyshortcuts="Delete"
        title={path}
        onClick={() => show(path)}
        onKeyDown={onKeyDown}
        className="flex h-full cursor-pointer items-center gap-1.5 pl-3 -outline-offset-2"
      >
        {component && <ComponentBadge component={component} decorative />}
        <span className="max-w-48 truncate">{name}</span>
        {isAmbiguous && <span className="max-w-32 truncate text-xs text-text-muted">{folderOf(path) || "./"}</span>}
      </div>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Close ${path}`}
        title="Close (Delete)"
        onClick={() => close(path)}
        className={clsx(
          "mr-1.5 ml-1 flex size-5 items-center justify-center rounded-[4px] text-text-muted hover:bg-bg-hover hover:text-text",
          !active && "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100",
        )}
      >
        <X aria-hidden size={13} />
      </button>
    </div>
  );
}
