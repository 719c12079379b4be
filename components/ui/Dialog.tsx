"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import clsx from "clsx";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton";

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The row of buttons at the end. */
  readonly actions?: ReactNode;
  /** For code, which needs the room. */
  readonly wide?: boolean;
  readonly onClose: () => void;
}

/** A modal dialog: focus goes in and comes back, Escape and the backdrop close it. */
export function Dialog({ open, title, description, children, actions, wide = false, onClose }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          className={clsx(
            "fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-32px)] -translate-x-1/2 -translate-y-1/2 flex-col overflow-hidden rounded-md border border-border bg-bg-raised shadow-float",
            wide ? "w-[min(960px,calc(100vw-32px))]" : "w-[min(480px,calc(100vw-32px))]",
          )}
        >
          <div className="flex items-start gap-2 px-4 pt-3">
            <Base.Title className="grow py-1 text-sm font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label="Close dialog" />} />
          </div>
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto px-4 pb-4">
            {description && <Base.Description className="text-text-muted">{description}</Base.Description>}
            {children}
          </div>
          {actions && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-border bg-bg-subtle px-4 py-2.5">
              {actions}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
