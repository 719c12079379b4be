"use client";

import type { Diagnostic } from "@/lib/engine";
import { FindingNote } from "../code/FindingNote";
import type { LiveFindings } from "./useLiveFindings";

/** What the checker says of the text, in words; a finding's place leads to it. */
export function FindingList({
  code,
  findings,
  onShow,
}: {
  readonly code: string;
  readonly findings: LiveFindings;
  readonly onShow: (finding: Diagnostic) => void;
}) {
  return (
    <div className="border-t bg-bg-subtle py-2">
      <p role="status" className="px-3">
        {summary(code, findings)}
      </p>
      {findings.notices.map(({ path, reason }) => (
        <p key={`${path} ${reason}`} className="px-3 text-text-muted">
          <span className="font-mono text-xs break-all">{path}</span> {reason}
        </p>
      ))}
      <ol>
        {findings.said?.map((finding, index) => (
          <li key={index}>
            <button
              type="button"
              onClick={() => onShow(finding)}
              className="mt-2 ml-3 min-h-6 font-mono text-xs break-all text-accent underline underline-offset-2"
            >
              {finding.path}:{finding.range.start.line}
            </button>
            <FindingNote finding={finding} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function summary(code: string, { said, failure }: LiveFindings): string {
  if (failure !== null) return `The checker stopped: ${failure} Reload the page to start it again.`;
  if (said === null) return "Checking …";
  if (said.length === 0) return `${code} finds nothing in this.`;
  return said.length === 1 ? `One finding of ${code}` : `${said.length} findings of ${code}`;
}
