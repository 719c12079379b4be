"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Diagnostic } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import { EmptyFindings } from "./EmptyFindings";
import { FindingRow } from "./FindingRow";
import { toRows } from "./findingRows";
import { GroupRow } from "./GroupRow";

const none: readonly Diagnostic[] = [];

/**
 * The findings, grouped by file. Only the rows in view are drawn, so that thousands cost no more than a few. One row is a stop for
 * Tab; arrow keys go between the rows.
 */
export function FindingsList({ explained }: { readonly explained: Diagnostic | null }) {
  const diagnostics = usePlayground((state) => state.check?.result.diagnostics ?? none);
  const severities = usePlayground((state) => state.severities);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [ruffOpen, setRuffOpen] = useState(false);
  const [stop, setStop] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => toRows(diagnostics, { severities, closed, ruffOpen }),
    [diagnostics, severities, closed, ruffOpen],
  );

  // The rows are measured, because messages wrap; the numbers are only first guesses.
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler is not in use
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "finding" ? 66 : 28),
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 12,
  });

  // The selected finding can be seen in the list, wherever it was selected; once, by its words, since every check brings it anew.
  const selected = usePlayground((state) => state.selected);
  const wanted = selected && `${selected.path} ${selected.code} ${selected.message}`;
  const scrolledTo = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === scrolledTo.current) return;
    const index = rows.findIndex((row) => row.kind === "finding" && row.finding === selected);
    if (wanted !== null && index < 0) return;
    scrolledTo.current = wanted;
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
  }, [wanted, selected, rows, virtualizer]);

  function toggle(key: string): void {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const current = Number((event.target as HTMLElement).closest<HTMLElement>("[data-index]")?.dataset.index ?? NaN);
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || !(next >= 0 && next < rows.length)) return;
    event.preventDefault();
    setStop(next);
    virtualizer.scrollToIndex(next, { align: "auto" });
    // The row may come into being only with this scroll.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] [data-row]`)?.focus(),
    );
  }

  if (rows.length === 0) return <EmptyFindings />;
  const items = virtualizer.getVirtualItems();
  const stopIndex = items.some(({ index }) => index === stop) ? stop : (items[0]?.index ?? 0);
  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto" onKeyDown={onKeyDown}>
      <ul aria-label="Findings" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const tabIndex = index === stopIndex ? 0 : -1;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              onFocus={() => setStop(index)}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "finding" ? (
                <FindingRow finding={row.finding} explained={row.finding === explained} tabIndex={tabIndex} />
              ) : row.kind === "file" ? (
                <GroupRow
                  label={row.path}
                  count={row.count}
                  open={row.open}
                  tabIndex={tabIndex}
                  onToggle={() => toggle(row.key)}
                  isPath
                />
              ) : (
                <GroupRow
                  label="Ruff"
                  count={row.count}
                  open={row.open}
                  tabIndex={tabIndex}
                  onToggle={() => setRuffOpen(!row.open)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(row: ReturnType<typeof toRows>[number] | undefined, index: number): string | number {
  if (!row) return index;
  return row.kind === "ruff" ? "ruff" : `${row.kind} ${row.key}`;
}
