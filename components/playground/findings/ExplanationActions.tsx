"use client";

import { BookOpen, BellOff, ClipboardCopy, CircleOff, Wrench } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { IconButton } from "@/components/ui/IconButton";
import type { Diagnostic } from "@/lib/engine";
import { ruleHref } from "../ruleHref";
import { useChecker } from "../session/checkerControl";
import { ignoreOnLine, turnOff } from "../session/ignore";
import { copyFinding } from "../share/copyFinding";

/** What can be done about a finding: mend it, read more, silence it here or everywhere, tell somebody. */
export function ExplanationActions({ finding }: { readonly finding: Diagnostic }) {
  const { fix } = useChecker();
  const { code, fixable } = finding;
  const href = ruleHref(code);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-border py-1.5 pr-1.5 pl-3">
      {fixable && (
        <Button
          size="small"
          variant="primary"
          title={fixable === "safe" ? "Cannot change behaviour" : "May change behaviour: look at what it did"}
          onClick={() => void fix({ diagnostic: finding })}
        >
          <Wrench aria-hidden size={12} />
          {fixable === "safe" ? "Fix it" : "Fix it (unsafe)"}
        </Button>
      )}
      {href && (
        <a
          href={href}
          target="_blank"
          rel="noopener"
          aria-label={`Rule ${code}, with examples`}
          className="flex items-center gap-1 text-accent underline-offset-2 hover:underline"
        >
          <BookOpen aria-hidden size={13} />
          Rule {code}
        </a>
      )}
      <span className="ml-auto flex">
        <IconButton icon={BellOff} label={`Ignore ${code} on this line`} onClick={() => ignoreOnLine(finding)} />
        <IconButton icon={CircleOff} label={`Turn rule ${code} off`} onClick={() => void turnOff(code)} />
        <IconButton icon={ClipboardCopy} label={`Copy ${code} as Markdown`} onClick={() => void copyFinding(finding)} />
      </span>
    </div>
  );
}
