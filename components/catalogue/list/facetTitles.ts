import type { FacetKey } from "./filters";

export const facetTitles: Readonly<Record<FacetKey, string>> = {
  category: "Category",
  component: "Component",
  severity: "Severity",
  scope: "Looks at",
  fix: "Fix",
  profile: "Profile",
  convention: "Convention",
};

const titles: Readonly<Record<string, string>> = {
  "severity:error": "Error",
  "severity:warning": "Warning",
  "severity:info": "Info",
  "scope:file": "One file",
  "scope:package": "A feature package",
  "scope:project": "The whole project",
  "fix:safe": "Safe",
  "fix:unsafe": "Unsafe",
  "fix:none": "None",
  "profile:essentials": "Essentials",
  "profile:default": "Default",
  "profile:strict": "Strict only",
  "category:RUFF": "Ruff’s",
};

/** How a facet's value is shown; codes and components are shown as they are. */
export function valueTitle(key: FacetKey, value: string): string {
  return titles[`${key}:${value}`] ?? value;
}
