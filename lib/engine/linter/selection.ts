import type { Config, FileNotice, Severity } from "../contract";
import type { Rule } from "../rules/defineRule";
import { nearest } from "./configSchema";

/** A rule that runs, with what the configuration makes of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | null;
  readonly options: unknown;
}

/** Which rules run, how severe they are, and in which files they are silenced. */
export interface Selection {
  readonly active: readonly ActiveRule[];
  /** Codes that run, SUP001 among them. */
  readonly codes: ReadonlySet<string>;
  isIgnored(path: string, code: string): boolean;
  readonly notices: readonly FileNotice[];
}

const matches = (code: string, selector: string): boolean => selector === "ALL" || code.startsWith(selector);

export function selectRules(rules: readonly Rule[], config: Config, configPath: string): Selection {
  const notices: FileNotice[] = [];
  const known = rules.map((rule) => rule.info.code);
  const complain = (reason: string): void => void notices.push({ path: configPath, reason });
  for (const selector of [
    ...(config.select ?? []),
    ...(config.ignore ?? []),
    ...Object.values(config["per-file-ignores"] ?? {}).flat(),
  ]) {
    // Ruff's selectors may stand in `per-file-ignores` and `ignore` too; only what looks like ours is judged.
    if (
      selector !== "ALL" &&
      /^[A-Z]{3}\d{3}$/.test(selector) &&
      !known.includes(selector) &&
      known.some((code) => code.startsWith(selector.slice(0, 3)))
    ) {
      const near = nearest(selector, known);
      complain(`There is no rule ${selector}${near ? `; did you mean ${near}?` : "."}`);
    }
  }
  const profile = config.profile ?? "default";
  const inProfile = (rule: Rule): boolean =>
    profile === "strict"
      ? true
      : profile === "essentials"
        ? rule.info.defaultOn && rule.info.severity === "error"
        : rule.info.defaultOn;
  const isSelected = (rule: Rule): boolean => {
    const { code } = rule.info;
    const chosen = config.select ? config.select.some((selector) => matches(code, selector)) : inProfile(rule);
    return chosen && !(config.ignore ?? []).some((selector) => matches(code, selector));
  };
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    if (!isSelected(rule)) continue;
    active.push({
      rule,
      severity: config.severity?.[rule.info.code] ?? null,
      options: optionsOf(rule, config, complain),
    });
  }
  const perFile = Object.entries(config["per-file-ignores"] ?? {}).map(([glob, selectors]) => ({
    matches: globMatcher(glob),
    selectors,
  }));
  return {
    active,
    codes: new Set(active.map(({ rule }) => rule.info.code)),
    isIgnored: (path, code) =>
      perFile.some((entry) => entry.selectors.some((selector) => matches(code, selector)) && entry.matches(path)),
    notices,
  };
}

function optionsOf(rule: Rule, config: Config, complain: (reason: string) => void): unknown {
  const given = config.rules?.[rule.info.code];
  if (!given) return rule.parseOptions({});
  try {
    return rule.parseOptions(given);
  } catch (error) {
    complain(
      `rules.${rule.info.code}: ${error instanceof Error ? error.message : "invalid options"}; its defaults hold.`,
    );
    return rule.parseOptions({});
  }
}

/**
 * A matcher for a glob (`**`, `*`, `?`, `[…]`), which holds for the whole path or, without a slash, for the file's name.
 * Only what the glob needs is turned into the expression; everything else is taken literally.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const source = glob.replace(/^\.\//, "");
  let expression = "";
  for (let index = 0; index < source.length; index++) {
    const unit = source[index] as string;
    if (unit === "*" && source[index + 1] === "*") {
      index++;
      if (source[index + 1] === "/") {
        index++;
        expression += "(?:[^/]+/)*";
      } else expression += ".*";
    } else if (unit === "*") expression += "[^/]*";
    else if (unit === "?") expression += "[^/]";
    else expression += unit.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  }
  const whole = new RegExp(`^${expression}$`);
  const tail = source.includes("/") ? null : new RegExp(`(^|/)${expression}$`);
  return (path) => whole.test(path) || (tail?.test(path) ?? false);
}
