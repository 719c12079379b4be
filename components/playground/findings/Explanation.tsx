"use client";

import { BookOpen, Wrench } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { SeverityIcon } from "@/components/ui/SeverityIcon";
import type { Diagnostic } from "@/lib/engine";
import { goToFinding, reveal, usePlayground } from "@/lib/workspace/store";
import { ruleHref } from "../ruleHref";
import { useChecker } from "../session/checkerControl";
import { CodeExcerpt } from "./CodeExcerpt";
import { Prose } from "./Prose";
import { useRuleInfo } from "./useRuleInfo";
import { Words } from "./Words";

/** One finding, explained: what is wrong, where, why it matters, and how to mend it. */
export function Explanation({ finding }: { readonly finding: Diagnostic }) {
  const { fix } = useChecker();
  const rule = useRuleInfo(finding.code);
  const text = usePlayground((state) => state.checkedFiles.find(({ path }) => path === finding.path)?.text);
  const href = ruleHref(finding.code);
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
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-border px-3 py-2 empty:hidden">
        {finding.fixable && (
          <Button size="small" variant="primary" onClick={() => void fix({ diagnostic: finding })}>
            <Wrench aria-hidden size={12} />
            {finding.fixable === "safe" ? "Fix it" : "Fix it (may change behaviour)"}
          </Button>
        )}
        {href && (
          <a
            href={href}
            target="_blank"
            rel="noopener"
            className="flex items-center gap-1 text-accent underline-offset-2 hover:underline"
          >
            <BookOpen aria-hidden size={13} />
            Rule {finding.code}, with examples
          </a>
        )}
      </div>
    </section>
  );
}
