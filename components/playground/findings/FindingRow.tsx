"use client";

import clsx from "clsx";
import { Button } from "@/components/ui/Button";
import { SeverityIcon } from "@/components/ui/SeverityIcon";
import type { Diagnostic } from "@/lib/engine";
import { goToFinding } from "@/lib/workspace/store";
import { useChecker } from "../session/checkerControl";
import { RuleLink } from "./RuleLink";
import { Words } from "./Words";

/** One finding: the whole row jumps to its place; its code leads to the rule, and Fix mends it where that is possible. */
export function FindingRow({
  finding,
  explained,
  tabIndex,
}: {
  readonly finding: Diagnostic;
  readonly explained: boolean;
  readonly tabIndex: number;
}) {
  const { fix } = useChecker();
  const { code, message, range, severity, fixable } = finding;
  const { line, column } = range.start;
  return (
    <div
      className={clsx(
        "relative flex items-start gap-2 py-1 pr-2 pl-5 hover:bg-bg-hover",
        explained && "bg-bg-hover shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <button
        type="button"
        data-row
        tabIndex={tabIndex}
        aria-current={explained || undefined}
        aria-label={`${severity} ${code} on line ${line}, column ${column}: ${message}`}
        onClick={() => goToFinding(finding)}
        className="absolute inset-0 -outline-offset-2"
      />
      <SeverityIcon severity={severity} decorative className="pointer-events-none relative mt-[3px]" />
      <div className="pointer-events-none relative flex min-w-0 grow flex-col">
        <span aria-hidden className="line-clamp-3 break-words">
          <Words text={message} plain />
        </span>
        <span className="flex h-5 items-center gap-2 text-xs text-text-muted">
          <RuleLink code={code} tabIndex={tabIndex} className="pointer-events-auto" />
          <span aria-hidden>
            {line}:{column}
          </span>
          {fixable && (
            <Button
              size="small"
              tabIndex={tabIndex}
              className="pointer-events-auto ml-auto h-5!"
              aria-label={`Fix ${code} on line ${line}`}
              title={fixable === "safe" ? "A safe fix" : "A fix that may change behaviour"}
              onClick={() => void fix({ diagnostic: finding })}
            >
              Fix
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
