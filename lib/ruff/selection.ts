import type { Config, Severity } from "@/lib/engine";
import { contradicting, delegatedCodes, holdsIn, outsideConvention } from "./delegation";
import { matchesPattern } from "./globs";
import type { RuffConfiguration } from "./ruffConfiguration";
import { previewRules, stableRules } from "./ruffRules";
import { isKnownSelector, selects, specificity } from "./selectors";
import { severityOfRuffCode } from "./severities";
import { stringsOf } from "./toml";

/** The codes to ask Ruff for, and the selectors of the project's Ruff settings that this Ruff does not know. */
export interface Selection {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * The codes that hold in the files of one configuration. The project's own `select` replaces the delegated selection; `extend-select` and
 * `ignore` change whichever holds, the narrower selector winning. Then our own configuration narrows it: its `select` keeps what it names
 * (a code that is not in the selection is added if named outright), its `ignore` drops.
 */
export function selectCodes(configuration: RuffConfiguration, config: Config): Selection {
  const { lint, table, convention } = configuration;
  const preview = table.preview === true || lint.preview === true;
  const known = [...Object.keys(stableRules), ...(preview ? Object.keys(previewRules) : [])];
  const stated = lint.select === undefined ? null : stringsOf(lint.select);
  const selected = [...(stated ?? []), ...stringsOf(lint["extend-select"])];
  const ignored = [...stringsOf(lint.ignore), ...stringsOf(lint["extend-ignore"])];
  const delegated = delegatedCodes(convention);

  const base = known.filter((code) => {
    if (outsideConvention[convention].has(code) && !selected.includes(code)) return false;
    const wanted = narrowest(selected, code);
    const unwanted = narrowest(ignored, code);
    if (wanted !== null || unwanted !== null) return (wanted ?? -1) > (unwanted ?? -1);
    return stated === null && delegated.has(code);
  });
  const codes = new Set(base);
  const ours = config.select;
  if (ours !== undefined) {
    for (const code of base) if (!ours.some((selector) => selects(selector, code))) codes.delete(code);
    for (const code of ours) if (code in stableRules) codes.add(code);
  }
  return {
    codes: [...codes].filter((code) => !contradicting.has(code) && !ignores(config, code)).sort(),
    unknown: [...selected, ...ignored].filter((selector) => !isKnownSelector(selector)),
  };
}

/** The narrowest of the selectors that name a code; null where none does. */
function narrowest(selectors: readonly string[], code: string): number | null {
  const widths = selectors.filter((selector) => selects(selector, code)).map(specificity);
  return widths.length === 0 ? null : Math.max(...widths);
}

function ignores(config: Config, code: string): boolean {
  return (config.ignore ?? []).some((selector) => selects(selector, code));
}

/** The severity of a code in a file; null where it does not hold there. */
export function severityIn(
  path: string,
  code: string,
  configuration: RuffConfiguration,
  config: Config,
): Severity | null {
  const inFolder = configuration.folder === "" ? path : path.slice(configuration.folder.length + 1);
  if (!holdsIn(code, path)) return null;
  if (isIgnoredIn(inFolder, code, configuration.perFileIgnores)) return null;
  if (isIgnoredIn(path, code, config["per-file-ignores"] ?? {})) return null;
  const severity = statedSeverity(code, config) ?? severityOfRuffCode(code);
  return config.profile === "essentials" && severity !== "error" ? null : severity;
}

function isIgnoredIn(path: string, code: string, ignores: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(ignores).some(
    ([pattern, selectors]) => selectors.some((selector) => selects(selector, code)) && matchesPattern(pattern, path),
  );
}

function statedSeverity(code: string, config: Config): Severity | undefined {
  const matching = Object.entries(config.severity ?? {}).filter(([selector]) => selects(selector, code));
  return matching.sort(([one], [other]) => specificity(other) - specificity(one))[0]?.[1];
}
