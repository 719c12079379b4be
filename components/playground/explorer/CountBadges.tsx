import { SeverityIcon, severities } from "@/components/ui/SeverityIcon";
import type { Counts } from "./findingCounts";

/** The number of findings by severity, each with its shape. Decorative: the row says the same in words. */
export function CountBadges({ counts }: { readonly counts: Counts }) {
  return (
    <span aria-hidden className="ml-auto flex shrink-0 items-center gap-1 pl-1 text-xs text-text-muted">
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className="flex items-center gap-0.5">
            <SeverityIcon severity={severity} size={12} decorative />
            {counts[severity]}
          </span>
        ))}
    </span>
  );
}
