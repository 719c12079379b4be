import clsx from "clsx";
import type { ComponentName } from "@/lib/engine";

/** Every component's letter and colour: the same in the explorer, the catalogue and the map. */
const badges: Record<ComponentName, { letter: string; className: string }> = {
  models: { letter: "M", className: "text-c-models" },
  store: { letter: "S", className: "text-c-store" },
  service: { letter: "V", className: "text-c-service" },
  types: { letter: "T", className: "text-c-types" },
  errors: { letter: "E", className: "text-c-errors" },
  routes: { letter: "R", className: "text-c-routes" },
};

/** The letter of a component, in its colour; its name is the tooltip and, unless `decorative`, its text for screen readers. */
export function ComponentBadge({
  component,
  decorative = false,
}: {
  readonly component: ComponentName;
  readonly decorative?: boolean;
}) {
  const { letter, className } = badges[component];
  return (
    <span
      role={decorative ? undefined : "img"}
      aria-hidden={decorative || undefined}
      aria-label={decorative ? undefined : component}
      title={component}
      className={clsx(
        "inline-flex size-4 shrink-0 items-center justify-center rounded-[3px] border border-current font-mono text-[10px] leading-none font-semibold",
        className,
      )}
    >
      {letter}
    </span>
  );
}
