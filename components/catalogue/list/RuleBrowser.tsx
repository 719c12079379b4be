"use client";

import { Suspense, useCallback, useMemo } from "react";
import { AddressListener } from "./AddressListener";
import { FacetPanel } from "./FacetPanel";
import { type FacetValues, isFiltered, matches, noFilters, toggled, type FacetKey } from "./filters";
import { RuffList } from "./RuffList";
import type { ConventionChoices, RowGroup, RuffRow } from "./rows";
import { RuleGroup } from "./RuleGroup";
import { SearchField } from "./SearchField";
import { useFilters } from "./useFilters";

/** The list of all rules, narrowed by what the address says. Prerendered whole, it is a plain grouped list without JavaScript. */
export function RuleBrowser({
  groups,
  ruff,
  known,
  conventions,
}: {
  readonly groups: readonly RowGroup[];
  readonly ruff: readonly RuffRow[];
  readonly known: FacetValues;
  readonly conventions: readonly ConventionChoices[];
}) {
  const { filters, change } = useFilters(known);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const shownGroups = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => matches(row, filters)) }))
    .filter((group) => group.rows.length > 0);
  const categoryTitles = useMemo(() => new Map(groups.map(({ key, title }) => [key, title])), [groups]);
  const shownRuff = ruff.filter((row) => matches(row, filters));
  const shown = shownGroups.reduce((sum, group) => sum + group.rows.length, 0);

  const search = useCallback((query: string) => change({ ...filters, query }, "replace"), [change, filters]);
  const toggle = (key: FacetKey, value: string) => change(toggled(filters, key, value), "push");
  const chooseConvention = (id: string | null) => change({ ...filters, convention: id === null ? [] : [id] }, "push");
  const clear = () => change(noFilters, "push");

  return (
    <div className="needs-js-columns lg:grid lg:grid-cols-[220px_minmax(0,1fr)] lg:gap-8">
      <Suspense fallback={null}>
        <AddressListener />
      </Suspense>
      <FacetPanel
        items={[...rows, ...ruff]}
        filters={filters}
        known={known}
        categoryTitles={categoryTitles}
        conventions={conventions}
        onToggle={toggle}
        onConvention={chooseConvention}
      />
      <div className="min-w-0">
        <div className="needs-js sticky top-0 z-10 -mx-1 bg-bg px-1 pt-1 pb-2">
          <SearchField value={filters.query} onChange={search} />
          <p role="status" className="mt-2 flex min-h-6 flex-wrap items-center gap-x-3 text-text-muted">
            <span>
              {shown === rows.length ? `${rows.length} rules` : `${shown} of ${rows.length} rules`}
              {shownRuff.length > 0 && `, ${shownRuff.length} ${shownRuff.length === 1 ? "group" : "groups"} of Ruff’s`}
            </span>
            {filters.convention.length > 0 && <span>for convention {filters.convention.join(", ")}</span>}
            {isFiltered(filters) && (
              <button type="button" className="text-accent underline underline-offset-2" onClick={clear}>
                Clear all filters
              </button>
            )}
          </p>
        </div>
        {shownGroups.map((group) => (
          <RuleGroup key={group.key} group={group} />
        ))}
        {shownRuff.length > 0 && <RuffList rows={shownRuff} />}
        {shown === 0 && shownRuff.length === 0 && (
          <p className="rounded-md border border-dashed p-6 text-center text-text-muted">
            No rule matches all of this. Take a filter away, or search for a single word of the message you saw.
          </p>
        )}
      </div>
    </div>
  );
}
