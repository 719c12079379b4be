import type { Range } from "@/lib/engine";

/** The line of a finding with its place marked. Ranges are 1-based, columns in UTF-16 units. */
export function CodeExcerpt({
  text,
  path,
  range,
}: {
  readonly text: string;
  readonly path: string;
  readonly range: Range;
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
        <mark className="rounded-[2px] bg-error/15 text-inherit underline decoration-error decoration-wavy underline-offset-2">
          {line.slice(from, to)}
        </mark>
        {line.slice(to)}
        {line.trim() === "" && <span className="text-text-muted">the whole file</span>}
      </code>
    </span>
  );
}
