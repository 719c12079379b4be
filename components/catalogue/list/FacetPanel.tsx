"use client";

import clsx from "clsx";
import { useState } from "react";
import { countFor, type FacetKey, type FacetValues, type Filterable, type Filters } from "./filters";
import { ConventionSelect } from "./ConventionSelect";
import { facetTitles, valueTitle } from "./facetTitles";
import type { ConventionChoices } from "./rows";

const shownFacets: readonly FacetKey[] = ["severity", "component", "scope", "fix", "profile", "category"];

/** The filters beside the list; on a narrow screen they fold away above it. */
export function FacetPanel({
  items,
  filters,
  known,
  categoryTitles,
  conventions,
  onToggle,
  onConvention,
}: {
  readonly items: readonly Filterable[];
  readonly filters: Filters;
  readonly known: FacetValues;
  /** By category key. */
  readonly categoryTitles: ReadonlyMap<string, string>;
  readonly conventions: readonly ConventionChoices[];
  readonly onToggle: (key: FacetKey, value: string) => void;
  /** Null for any convention. */
  readonly onConvention: (id: string | null) => void;
}) {
  const [open, setOpen] = useState(false);
  const chosen = [...shownFacets, "convention" as const].reduce((sum, key) => sum + filters[key].length, 0);
  return (
    <form
      aria-label="Filters"
      className="needs-js mb-2 lg:sticky lg:top-0 lg:mb-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:py-1"
      onSubmit={(event) => event.preventDefault()}
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls="facets"
        onClick={() => setOpen(!open)}
        className="flex h-9 w-full items-center justify-between rounded-md border bg-bg-raised px-3 lg:hidden"
      >
        <span>Filters{chosen > 0 && ` (${chosen})`}</span>
        <span aria-hidden>{open ? "−" : "+"}</span>
      </button>
      <div
        id="facets"
        className={clsx("mt-2 grid-cols-2 gap-x-4 sm:grid-cols-3 lg:mt-0 lg:block", open ? "grid" : "hidden")}
      >
        {shownFacets.map((key) => (
          <fieldset key={key} className="mb-4 min-w-0">
            <legend className="mb-1 font-medium">{facetTitles[key]}</legend>
            {known[key].map((value) => {
              const count = countFor(items, filters, key, value);
              const checked = filters[key].includes(value);
              return (
                <label
                  key={value}
                  className={clsx(
                    "flex min-h-6 cursor-pointer items-center gap-2 rounded-md px-1 hover:bg-bg-hover",
                    count === 0 && !checked && "text-text-muted",
                  )}
                >
                  <input
                    type="checkbox"
                    checked={checked}
                    onChange={() => onToggle(key, value)}
                    className="accent-accent"
                  />
                  <span className="min-w-0 flex-1 truncate">
                    {(key === "category" && categoryTitles.get(value)) || valueTitle(key, value)}
                  </span>
                  <span className="text-xs text-text-muted">{count}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
        <ConventionSelect chapters={conventions} chosen={filters.convention} onChoose={onConvention} />
      </div>
    </form>
  );
}
