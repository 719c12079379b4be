import clsx from "clsx";
import type { LucideIcon } from "lucide-react";
import type { ComponentPropsWithRef } from "react";

export interface IconButtonProps extends Omit<ComponentPropsWithRef<"button">, "aria-label" | "title" | "children"> {
  readonly icon: LucideIcon;
  /** Its name for screen readers, and its tooltip. */
  readonly label: string;
}

/** A square button that shows only an icon. */
export function IconButton({ icon: Icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={clsx(
        "inline-flex size-7 shrink-0 items-center justify-center rounded-md text-text-muted hover:bg-bg-hover hover:text-text disabled:cursor-not-allowed disabled:opacity-50",
        className,
      )}
      {...rest}
    >
      <Icon aria-hidden size={15} strokeWidth={1.75} />
    </button>
  );
}
