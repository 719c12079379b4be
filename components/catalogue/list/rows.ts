import { categories, componentsOfRule, formerKeys, type RuffGroup, type Section } from "@/lib/conventions";
import {
  type ComponentName,
  type Fixability,
  messagesOfRule,
  type RuleInfo,
  type RuleScope,
  type Severity,
} from "@/lib/engine";
import { conventionsOfRule } from "../conventionsOfRule";
import { type Filterable, type FacetValues, noFacets } from "./filters";
import { searchText } from "./searchText";

/** What the list knows of a rule: plain data, small enough to be sent for all of them. */
export interface RuleRow extends Filterable {
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly fix: Fixability;
  readonly defaultOn: boolean;
  readonly components: readonly ComponentName[];
}

/** What the list knows of a group of Ruff's rules. */
export interface RuffRow extends Filterable {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly note: string | null;
  readonly selectors: readonly string[];
  readonly refs: readonly string[];
}

/** One heading of the list. */
export interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly RuleRow[];
}

/** The value of the facet `category` for what Ruff does. */
export const RUFF_CATEGORY = "RUFF";

/** The list's groups, in the catalogue's order; families that have no rule are left out. */
export function groupRules(rules: readonly RuleInfo[]): RowGroup[] {
  return categories
    .map(({ key, title, summary }) => ({
      key,
      title,
      summary,
      rows: rules.filter((rule) => rule.category === key).map(ruleRow),
    }))
    .filter((group) => group.rows.length > 0);
}

function ruleRow(rule: RuleInfo): RuleRow {
  const { code, name, summary, severity, scope, fix, defaultOn, rationale } = rule;
  const components = componentsOfRule(code);
  const conventions = conventionsOfRule(rule);
  return {
    code,
    name,
    summary,
    severity,
    scope,
    fix,
    defaultOn,
    components,
    text: searchText([code, name, ...formerKeysOf(code), summary, rationale, ...messagesOfRule(code), ...conventions]),
    facets: {
      category: [rule.category],
      component: components,
      severity: [severity],
      scope: [scope],
      fix: [fix ?? "none"],
      profile: profilesOf(rule),
      convention: conventions,
    },
  };
}

function formerKeysOf(code: string): string[] {
  return Object.keys(formerKeys).filter((key) => formerKeys[key] === code);
}

/** The profiles in which a rule runs by itself; `strict` runs all and is named only where it alone does. */
function profilesOf({ defaultOn, severity }: RuleInfo): string[] {
  if (!defaultOn) return ["strict"];
  return severity === "error" ? ["essentials", "default"] : ["default"];
}

export function ruffRow(group: RuffGroup): RuffRow {
  const { slug, title, summary, note, selectors, refs } = group;
  return {
    slug,
    title,
    summary,
    note,
    selectors,
    refs,
    text: searchText(["ruff", title, summary, note ?? "", ...selectors, ...refs]),
    facets: { ...noFacets, category: [RUFF_CATEGORY], profile: ["default"], convention: refs },
  };
}

/** Every value that each facet may take, in the order in which it is offered. */
export function knownFacets(groups: readonly RowGroup[], ruff: readonly RuffRow[]): FacetValues {
  const conventions = [...groups.flatMap((group) => group.rows), ...ruff].flatMap((row) => row.facets.convention);
  return {
    category: [...groups.map((group) => group.key), RUFF_CATEGORY],
    component: ["models", "store", "service", "types", "errors", "routes"],
    severity: ["error", "warning", "info"],
    scope: ["file", "package", "project"],
    fix: ["safe", "unsafe", "none"],
    profile: ["essentials", "default", "strict"],
    convention: [...new Set(conventions)],
  };
}

/** A chapter's conventions, as the filter offers them. */
export interface ConventionChoices {
  readonly title: string;
  readonly conventions: readonly { readonly id: string; readonly title: string }[];
}

const LONGEST_TITLE = 60;

/** The conventions that some row serves, by chapter; chapters without any are left out. */
export function conventionChoices(sections: readonly Section[], known: FacetValues): ConventionChoices[] {
  return sections
    .map(({ title, statements }) => ({
      title,
      conventions: statements
        .filter(({ id }) => known.convention.includes(id))
        .map(({ id, statement }) => ({ id, title: shortened(statement.replaceAll("`", "")) })),
    }))
    .filter(({ conventions }) => conventions.length > 0);
}

function shortened(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).replace(/\s\S*$/, "")} …`;
}
