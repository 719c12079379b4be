import clsx from "clsx";
import type { ComponentPropsWithRef } from "react";

type Variant = "plain" | "primary" | "quiet";

const look: Record<Variant, string> = {
  plain: "border border-border bg-bg-raised text-text hover:bg-bg-hover",
  primary: "border border-transparent bg-accent text-accent-text hover:opacity-90",
  quiet: "border border-transparent text-text-muted hover:bg-bg-hover hover:text-text",
};

export interface ButtonProps extends ComponentPropsWithRef<"button"> {
  readonly variant?: Variant;
  /** `small` is for dense rows, where the text around it sets the height. */
  readonly size?: "small" | "normal";
}

export function Button({ variant = "plain", size = "normal", className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={clsx(
        "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md whitespace-nowrap disabled:cursor-not-allowed disabled:opacity-50",
        size === "small" ? "h-6 px-2 text-xs" : "h-7 px-2.5",
        look[variant],
        className,
      )}
      {...rest}
    />
  );
}
