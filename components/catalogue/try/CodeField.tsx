"use client";

import clsx from "clsx";
import type { Ref } from "react";
import type { Diagnostic, Severity } from "@/lib/engine";
import { cut, underlinesOf } from "../code/underlines";

/**
 * A plain text field for code, as tall and as wide as its text, so that line numbers and underlines stay beside and
 * beneath what they belong to without any measuring. Tab leaves it, as it leaves any field.
 */
export function CodeField({
  ref,
  label,
  text,
  findings,
  onChange,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly text: string;
  /** Those of this text. */
  readonly findings: readonly Diagnostic[];
  readonly onChange: (text: string) => void;
}) {
  const lines = text.split("\n");
  const underlines = underlinesOf(findings);
  const marks = new Map<number, Severity>(findings.map(({ range, severity }) => [range.start.line, severity]));
  return (
    <div className="try-field">
      <div aria-hidden className="try-gutter">
        {lines.map((_, index) => (
          <div key={index} className={clsx(marks.has(index + 1) && `try-mark-${marks.get(index + 1) ?? "info"}`)}>
            {index + 1}
          </div>
        ))}
      </div>
      <div className="relative">
        <pre aria-hidden className="code try-underlines">
          {lines.map((line, index) => (
            <div key={index}>
              {cut({ text: line, className: "" }, 1, underlines.get(index + 1) ?? []).map((piece, part) => (
                <span key={part} className={piece.className}>
                  {piece.text}
                </span>
              ))}
            </div>
          ))}
        </pre>
        <textarea
          ref={ref}
          aria-label={label}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          className="code try-text"
        />
      </div>
    </div>
  );
}
