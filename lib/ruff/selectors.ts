import { previewRules, stableRules } from "./ruffRules";

/** Linters that Ruff renamed and that projects' files still name. */
const renamedLinters: Readonly<Record<string, string>> = { TCH: "TC" };

/** Linters whose selector is a prefix of several linters' letters: `PL` stands for `PLC`, `PLE`, `PLR` and `PLW`. */
const umbrellas: ReadonlySet<string> = new Set(["PL"]);

const letters = (text: string): string => /^[A-Z]*/.exec(text)?.[0] ?? "";

/**
 * Whether a selector, as Ruff understands it, names a rule: a code (`E501`), a prefix of one linter's codes (`E5`, `E`), a rule's name
 * (`unused-import`) or `ALL`. `E` does not name `ERA001`, since that is another linter's.
 */
export function selects(selector: string, code: string): boolean {
  if (selector === "ALL" || selector === code) return true;
  const prefix = renamed(selector);
  if (code.startsWith(prefix) && (letters(prefix) === letters(code) || umbrellas.has(prefix))) return true;
  return ruleName(code) === selector;
}

/** How narrow a selector is: where two disagree about a rule, Ruff follows the narrower one. */
export function specificity(selector: string): number {
  if (selector === "ALL") return 0;
  if (selector in stableRules || selector in previewRules) return 100;
  return /^[A-Z]+[0-9]*$/.test(selector) ? renamed(selector).length : 100;
}

/** Whether any rule of this Ruff answers to the selector. */
export function isKnownSelector(selector: string): boolean {
  return (
    selector === "ALL" ||
    Object.keys(stableRules).some((code) => selects(selector, code)) ||
    Object.keys(previewRules).some((code) => selects(selector, code))
  );
}

/** Ruff's name for a rule; the code itself where Ruff has none (`invalid-syntax`). */
export function ruleName(code: string): string {
  return stableRules[code] ?? previewRules[code] ?? code;
}

function renamed(selector: string): string {
  const linter = letters(selector);
  return (renamedLinters[linter] ?? linter) + selector.slice(linter.length);
}
