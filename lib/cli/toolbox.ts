import type { Toolbox } from "./run";

/** The real checker, its parts imported when first needed: `--help` loads no parser, `--no-ruff` no Ruff. */
export const toolbox: Toolbox = {
  codes: async () => {
    const [{ rules }, { stableRules }, { isKnownSelector }] = await Promise.all([
      import("@/lib/engine"),
      import("@/lib/ruff/ruffRules"),
      import("@/lib/ruff/selectors"),
    ]);
    return { rules, ruff: stableRules, isRuffSelector: isKnownSelector };
  },
  rulesVersion: async () => (await import("@/lib/engine")).RULES_VERSION,
  check: async (files, config, { ruff, targets, onRuff }) =>
    (await import("@/lib/checker/check")).checkProject({ files, config, ruff, only: targets, onRuff }),
};
