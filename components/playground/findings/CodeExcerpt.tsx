import clsx from "clsx";
import type { Range, Severity } from "@/lib/engine";

const look: Record<Severity, string> = {
  error: "bg-error/12 decoration-error",
  warning: "bg-warning/12 decoration-warning",
  info: "bg-info/12 decoration-info",
};

/** The line of a finding with its place marked. Ranges are 1-based, columns in UTF-16 units. */
export function CodeExcerpt({
  text,
  path,
  range,
  severity,
}: {
  readonly text: string;
  readonly path: string;
  readonly range: Range;
  readonly severity: Severity;
}) {
  const line = text.split("\n", range.start.line)[range.start.line - 1] ?? "";
  const from = Math.min(range.start.column - 1, line.length);
  const to = range.end.line === range.start.line ? Math.min(range.end.column - 1, line.length) : line.length;
  const indent = line.length - line.trimStart().length;
  const begin = Math.min(indent, from);
  return (
    <span className="flex flex-col px-2 py-1">
      <span className="truncate text-xs text-text-muted">
        {path}:{range.start.line}
      </span>
      <code className="block overflow-hidden text-xs text-ellipsis whitespace-pre">
        {line.slice(begin, from)}
        <mark
          className={clsx("rounded-[2px] text-inherit underline decoration-wavy underline-offset-2", look[severity])}
        >
          {line.slice(from, to)}
        </mark>
        {line.slice(to)}
        {line.trim() === "" && <span className="text-text-muted">the whole file</span>}
      </code>
    </span>
  );
}
