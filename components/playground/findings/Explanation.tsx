"use client";

import { SeverityIcon } from "@/components/ui/SeverityIcon";
import type { Diagnostic } from "@/lib/engine";
import { goToFinding, reveal, usePlayground } from "@/lib/workspace/store";
import { CodeExcerpt } from "./CodeExcerpt";
import { ExplanationActions } from "./ExplanationActions";
import { Prose } from "./Prose";
import { useRuleInfo } from "./useRuleInfo";
import { Words } from "./Words";

/** One finding, explained: what is wrong, where, why it matters, and how to mend it. */
export function Explanation({ finding }: { readonly finding: Diagnostic }) {
  const rule = useRuleInfo(finding.code);
  const text = usePlayground((state) => state.checkedFiles.find(({ path }) => path === finding.path)?.text);
  const { line, column } = finding.range.start;
  return (
    <section
      aria-label="Explanation"
      className="flex max-h-[46%] shrink-0 flex-col border-t border-border bg-bg-raised"
    >
      <div className="flex flex-col gap-2 overflow-y-auto px-3 py-2.5">
        <h3 className="flex items-center gap-1.5">
          <SeverityIcon severity={finding.severity} />
          <span className="font-mono font-semibold">{finding.code}</span>
          <span className="truncate text-text-muted">{finding.name}</span>
        </h3>
        <p className="break-words">
          <Words text={finding.message} />
        </p>
        {text !== undefined && (
          <button
            type="button"
            aria-label={`Go to ${finding.path}, line ${line}, column ${column}`}
            className="rounded-md border border-border bg-bg text-left hover:border-text-muted"
            onClick={() => goToFinding(finding)}
          >
            <CodeExcerpt text={text} path={finding.path} range={finding.range} severity={finding.severity} />
          </button>
        )}
        {rule && <Prose text={rule.rationale} className="text-text-muted" />}
        {finding.related.length > 0 && (
          <ul className="flex flex-col">
            {finding.related.map((place, index) => (
              <li key={index} className="break-words text-text-muted">
                <button
                  type="button"
                  className="font-mono text-xs text-text underline decoration-border underline-offset-2 hover:decoration-current"
                  onClick={() => reveal(place.path, place.range)}
                >
                  {place.path}:{place.range.start.line}
                </button>{" "}
                <Words text={place.message} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <ExplanationActions finding={finding} />
    </section>
  );
}
