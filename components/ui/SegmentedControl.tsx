"use client";

import clsx from "clsx";
import { useId } from "react";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A few choices in a row of which one holds: native radio buttons, so arrow keys and screen readers know them. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
  className,
}: {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}) {
  const name = useId();
  return (
    <fieldset className={clsx("flex rounded-md border border-border bg-bg-subtle p-0.5", className)}>
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={clsx(
            "flex h-6 grow cursor-pointer items-center justify-center rounded-[4px] px-3 has-focus-visible:outline-2 has-focus-visible:outline-accent",
            segment.value === value
              ? "bg-bg-raised font-medium text-text shadow-[0_0_0_1px_var(--border)]"
              : "text-text-muted",
          )}
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
