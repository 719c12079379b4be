import clsx from "clsx";
import { CircleX, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import type { Severity } from "@/lib/engine";

/** Shape and colour both tell the severity, so that neither is needed alone. */
const icons: Record<Severity, { icon: LucideIcon; className: string }> = {
  error: { icon: CircleX, className: "text-error" },
  warning: { icon: TriangleAlert, className: "text-warning" },
  info: { icon: Info, className: "text-info" },
};

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The severity's icon. `decorative` where the words beside it already say the severity. */
export function SeverityIcon({
  severity,
  decorative = false,
  size = 14,
  className,
}: {
  readonly severity: Severity;
  readonly decorative?: boolean;
  readonly size?: number;
  readonly className?: string;
}) {
  const { icon: Icon, className: colour } = icons[severity];
  return (
    <Icon
      role={decorative ? undefined : "img"}
      aria-hidden={decorative || undefined}
      aria-label={decorative ? undefined : severity}
      size={size}
      strokeWidth={2}
      className={clsx("shrink-0", colour, className)}
    />
  );
}
