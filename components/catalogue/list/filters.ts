/** What the list of rules is narrowed by, and how that is written in the address. Pure: no DOM. */

export const facetKeys = ["category", "component", "severity", "scope", "fix", "profile", "convention"] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Facet values, by facet. Within one facet any value is enough; across facets all must hold. */
export type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

export interface Filters extends FacetValues {
  /** What was typed, as it was typed. */
  readonly query: string;
}

/** Whatever can be narrowed: a rule, or a group of Ruff's. */
export interface Filterable {
  readonly facets: FacetValues;
  /** Lower-case text that the query's words are looked for in. */
  readonly text: string;
}

export const noFacets: FacetValues = {
  category: [],
  component: [],
  severity: [],
  scope: [],
  fix: [],
  profile: [],
  convention: [],
};

export const noFilters: Filters = { query: "", ...noFacets };

/**
 * Reads filters from an address.
 * @param search `location.search`: empty, or with its question mark
 * @param known what each facet may say; anything else in the address is ignored
 */
export function parseFilters(search: string, known: FacetValues): Filters {
  const params = new URLSearchParams(search);
  const facet = (key: FacetKey) => {
    const asked = new Set((params.get(key) ?? "").split(","));
    return known[key].filter((value) => asked.has(value));
  };
  return {
    query: params.get("q") ?? "",
    category: facet("category"),
    component: facet("component"),
    severity: facet("severity"),
    scope: facet("scope"),
    fix: facet("fix"),
    profile: facet("profile"),
    convention: facet("convention"),
  };
}

/** Writes filters as `location.search` would hold them: empty where nothing is filtered. `parseFilters` reads it back. */
export function formatFilters(filters: Filters): string {
  const parts: string[] = [];
  if (filters.query !== "") parts.push(`q=${encodeURIComponent(filters.query)}`);
  for (const key of facetKeys) {
    if (filters[key].length > 0) parts.push(`${key}=${filters[key].map(encodeURIComponent).join(",")}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export function isFiltered(filters: Filters): boolean {
  return formatFilters(filters) !== "";
}

/** Adds a value to a facet, or takes it away. */
export function toggled(filters: Filters, key: FacetKey, value: string): Filters {
  const values = filters[key];
  return { ...filters, [key]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** Whether all words of the query occur and every facet holds. `except` leaves one facet out of account. */
export function matches(item: Filterable, filters: Filters, except?: FacetKey): boolean {
  const words = filters.query.toLowerCase().split(/\s+/);
  if (!words.every((word) => item.text.includes(word))) return false;
  return facetKeys.every(
    (key) =>
      key === except || filters[key].length === 0 || filters[key].some((value) => item.facets[key].includes(value)),
  );
}

/** How many items would be shown if only this value of the facet were chosen, the other filters as they are. */
export function countFor(items: readonly Filterable[], filters: Filters, key: FacetKey, value: string): number {
  return items.filter((item) => item.facets[key].includes(value) && matches(item, filters, key)).length;
}
