"use client";

import { useCallback, useSyncExternalStore } from "react";
import { type FacetValues, type Filters, formatFilters, parseFilters } from "./filters";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Tells the list that the address changed by other means than its own or the browser's buttons. */
export function notifyAddressChanged(): void {
  for (const listener of listeners) listener();
}

/**
 * The filters, kept in the address and nowhere else, so that a link, a reload and the back button all bring them back.
 *
 * `push` makes a step to come back to; `replace` does not, and is for typing.
 */
export function useFilters(known: FacetValues): {
  filters: Filters;
  change: (next: Filters, how: "push" | "replace") => void;
} {
  // The prerendered page is unfiltered: it was made before anybody asked for anything.
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  const change = useCallback((next: Filters, how: "push" | "replace") => {
    const address = `${window.location.pathname}${formatFilters(next)}`;
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
    notifyAddressChanged();
  }, []);
  return { filters: parseFilters(search, known), change };
}
