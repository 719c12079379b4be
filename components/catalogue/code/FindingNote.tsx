import Link from "next/link";
import { SeverityIcon } from "@/components/ui/SeverityIcon";
import type { Diagnostic } from "@/lib/engine";
import { Inline } from "../Prose";

/** A finding as the checker gives it, under the line it is about. */
export function FindingNote({ finding }: { readonly finding: Diagnostic }) {
  return (
    <div className={`finding finding-${finding.severity}`}>
      <SeverityIcon severity={finding.severity} className="mt-[3px]" />
      <div className="min-w-0">
        <p>
          <Link
            href={`/rules/${finding.code}`}
            prefetch={false}
            className="font-mono text-xs underline underline-offset-2"
          >
            {finding.code}
          </Link>{" "}
          <Inline text={finding.message} />
        </p>
        {finding.related.map((place, index) => (
          <p key={index} className="text-text-muted">
            <span className="font-mono text-xs break-all">
              {place.path}:{place.range.start.line}
            </span>{" "}
            <Inline text={place.message} />
          </p>
        ))}
      </div>
    </div>
  );
}
