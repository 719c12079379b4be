import { nearest, type RuleInfo } from "@/lib/engine";

/** All codes that may be selected or explained: our rules, and Ruff's by code with their names. */
export interface CodeBook {
  readonly rules: readonly RuleInfo[];
  readonly ruff: Readonly<Record<string, string>>;
  /** Whether Ruff answers to a selector; it knows spellings that are no beginning of a code. */
  readonly isRuffSelector: (selector: string) => boolean;
}

/** What is wrong with a list of selectors, in a sentence, or `null`: each must be `ALL`, a code, or the beginning of one. */
export function selectorFault(option: string, selectors: readonly string[], book: CodeBook): string | null {
  const codes = book.rules.map((rule) => rule.code);
  for (const selector of selectors) {
    if (selector === "ALL" || codes.some((code) => code.startsWith(selector)) || book.isRuffSelector(selector))
      continue;
    const categories = new Set(book.rules.map((rule) => rule.category));
    const found = nearest(selector, ["ALL", ...categories, ...codes, ...Object.keys(book.ruff)]);
    const hint =
      found === null ? "; write codes such as STO002, prefixes such as STO, or ALL." : `; did you mean ${found}?`;
    return `${option}: no rule's code is or begins with "${selector}"${hint}`;
  }
  return null;
}

/**
 * The address of a rule's page: Ruff's documentation for its rules, the team's own site (where there is one) for ours.
 *
 * @param site the playground's address, such as `https://housestyle.example`, or `undefined`
 */
export function ruleUrl(code: string, book: CodeBook, site: string | undefined): string | null {
  const ruffName = book.ruff[code];
  if (ruffName !== undefined) return `https://docs.astral.sh/ruff/rules/${ruffName}/`;
  if (!site || !/^https?:\/\//.test(site) || !book.rules.some((rule) => rule.code === code)) return null;
  return `${site.replace(/\/+$/, "")}/rules/${code}`;
}
