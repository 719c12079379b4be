"use client";

import { usePlayground } from "@/lib/workspace/store";
import { turnOn } from "../session/ignore";

const none: readonly string[] = [];

/** The rules that were turned off here, each with the way back. */
export function RulesOff() {
  const ignored = usePlayground((state) => state.config.ignore ?? none);
  if (ignored.length === 0) return null;
  return (
    <section
      aria-label="Rules turned off"
      className="flex max-h-24 shrink-0 flex-wrap items-center gap-1 overflow-y-auto border-t border-border px-2.5 py-1.5 text-text-muted"
    >
      <span>Turned off:</span>
      {ignored.map((code) => (
        <button
          key={code}
          type="button"
          title={`Turn ${code} on again`}
          aria-label={`Turn ${code} on again`}
          onClick={() => void turnOn(code)}
          className="rounded-[4px] border border-border bg-bg px-1 font-mono text-xs text-text line-through hover:no-underline"
        >
          {code}
        </button>
      ))}
    </section>
  );
}
