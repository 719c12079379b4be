import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countFor,
  facetKeys,
  type Filterable,
  type Filters,
  formatFilters,
  isFiltered,
  matches,
  noFacets,
  noFilters,
  parseFilters,
  toggled,
} from "./filters";

const known = {
  category: ["ARC", "STO", "SVC"],
  component: ["store", "service"],
  severity: ["error", "warning", "info"],
  scope: ["file", "package", "project"],
  fix: ["safe", "unsafe", "none"],
  profile: ["default", "off"],
  convention: ["S1", "S10", "ES1"],
};

const storeRule: Filterable = {
  text: "sto002 exception-handling-in-store a store lets errors through",
  facets: { ...noFacets, category: ["STO"], component: ["store"], severity: ["error"], convention: ["ES1", "ES3"] },
};
const serviceRule: Filterable = {
  text: "svc002 unhandled-not-found a service handles what its store lets through",
  facets: { ...noFacets, category: ["SVC"], component: ["service"], severity: ["warning"], convention: ["EV1"] },
};

const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
  query: fc.string({ unit: "grapheme" }),
  category: fc.subarray(known.category),
  component: fc.subarray(known.component),
  severity: fc.subarray(known.severity),
  scope: fc.subarray(known.scope),
  fix: fc.subarray(known.fix),
  profile: fc.subarray(known.profile),
  convention: fc.subarray(known.convention),
});

describe("filters in the address", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(filtersArbitrary, (filters) => {
        expect(parseFilters(formatFilters(filters), known)).toEqual(filters);
      }),
    );
  });

  it("are absent where nothing is filtered", () => {
    expect(formatFilters(noFilters)).toBe("");
    expect(isFiltered(noFilters)).toBe(false);
  });

  it("read well", () => {
    expect(formatFilters({ ...noFilters, query: "a session", category: ["STO", "SVC"], fix: ["safe"] })).toBe(
      "?q=a%20session&category=STO,SVC&fix=safe",
    );
  });

  it("ignore values and keys that nobody knows", () => {
    const filters = parseFilters("?category=STO,XXX,<script>&colour=red&severity=", known);
    expect(filters).toEqual({ ...noFilters, category: ["STO"] });
  });
});

describe("matching", () => {
  it("needs every word of the query, in any order and case", () => {
    expect(matches(storeRule, { ...noFilters, query: "Through STORE" })).toBe(true);
    expect(matches(storeRule, { ...noFilters, query: "store service" })).toBe(false);
    expect(matches(serviceRule, { ...noFilters, query: " service  store " })).toBe(true);
  });

  it("takes any value within a facet and needs all facets", () => {
    const both = { ...noFilters, category: ["STO", "SVC"] };
    expect([storeRule, serviceRule].filter((rule) => matches(rule, both))).toHaveLength(2);
    expect([storeRule, serviceRule].filter((rule) => matches(rule, { ...both, severity: ["error"] }))).toEqual([
      storeRule,
    ]);
  });

  it("counts a value as if the rest of its facet were not chosen", () => {
    const filters = { ...noFilters, category: ["STO"] };
    expect(countFor([storeRule, serviceRule], filters, "category", "SVC")).toBe(1);
    expect(countFor([storeRule, serviceRule], filters, "severity", "warning")).toBe(0);
  });
});

describe("toggling", () => {
  it("adds, and takes away again", () => {
    for (const key of facetKeys) {
      const once = toggled(noFilters, key, "value");
      expect(once[key]).toEqual(["value"]);
      expect(toggled(once, key, "value")).toEqual(noFilters);
    }
  });
});
