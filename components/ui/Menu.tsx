"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { type ReactElement, type ReactNode, useState } from "react";

/** A button that opens a menu. `trigger` is the button itself. */
export function Menu({ trigger, children }: { readonly trigger: ReactElement; readonly children: ReactNode }) {
  // Within the page's landmark, where screen readers expect content; sought only once there is something to show.
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <Base.Root onOpenChange={(open) => open && setContainer(document.querySelector("main"))}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={container ?? undefined}>
        <Base.Positioner className="z-50 outline-none" sideOffset={4} align="start" collisionPadding={8}>
          <Base.Popup className="max-h-(--available-height) max-w-[min(360px,calc(100vw-16px))] min-w-44 overflow-y-auto rounded-md border border-border bg-bg-raised p-1 shadow-float outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly label: string;
  readonly detail?: string;
  readonly onSelect: () => void;
}

export function MenuItem({ icon, label, detail, onSelect }: MenuItemProps) {
  return (
    <Base.Item
      label={label}
      onClick={onSelect}
      className="flex cursor-default items-start gap-2 rounded-[4px] px-2 py-1 outline-none data-highlighted:bg-bg-hover"
    >
      {icon && <span className="flex h-5 items-center text-text-muted">{icon}</span>}
      <span className="flex min-w-0 flex-col">
        <span>{label}</span>
        {detail && <span className="text-xs text-text-muted">{detail}</span>}
      </span>
    </Base.Item>
  );
}
