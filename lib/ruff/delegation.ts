import { stableRules } from "./ruffRules";
import { selects } from "./selectors";

/** A row of the table of what is delegated: statements of the conventions, and the Ruff rules that answer them. */
export interface DelegatedRow {
  /** Ledger ids of the statements; empty where the rules find plain bugs. */
  readonly refs: readonly string[];
  readonly selectors: readonly string[];
  /** Where the rules hold; everywhere if absent. */
  readonly only?: "tests";
}

/** The default selection. A rule may stand in one row only. */
export const delegatedRows: readonly DelegatedRow[] = [
  { refs: ["C1"], selectors: ["E", "W", "N", "I001"] },
  {
    refs: ["C2"],
    selectors: ["ANN001", "ANN002", "ANN003", "ANN201", "ANN202", "ANN204", "ANN205", "ANN206"],
  },
  { refs: ["C2", "T14"], selectors: ["UP035"] },
  { refs: ["C3"], selectors: ["D101", "D102", "D103", "D205", "D212", "D213", "D4"] },
  { refs: ["P1", "P7", "C4"], selectors: ["C901", "PLR0912", "PLR0915", "SIM", "PLR1714"] },
  { refs: ["P4", "P6"], selectors: ["ERA001"] },
  { refs: ["P5", "R13"], selectors: ["S"] },
  { refs: ["C5"], selectors: ["ASYNC"] },
  { refs: ["EV2"], selectors: ["E722", "BLE001"] },
  { refs: ["L1"], selectors: ["T20", "G", "LOG"] },
  {
    refs: ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12"],
    selectors: ["PT"],
    only: "tests",
  },
  { refs: [], selectors: ["F", "B"] },
];

/** In the rows by a prefix, but not in the default selection: teams differ about line length. A project's own Ruff settings may select it. */
const offByDefault: ReadonlySet<string> = new Set(["E501"]);

/**
 * Never reported, whatever a project selects, because the conventions say the opposite: `Optional` is written (UP007, UP045), errors are
 * raised without `from` (B904), and dependencies as `= Depends(...)` (FAST002).
 */
export const contradicting: ReadonlySet<string> = new Set(["UP007", "UP045", "B904", "FAST002"]);

export type DocstringConvention = "google" | "numpy" | "pep257";

/** The docstring rules that a convention leaves out. Ruff does so itself for prefixes, but not for single codes, which is how we select. */
export const outsideConvention: Readonly<Record<DocstringConvention, ReadonlySet<string>>> = {
  google: new Set(words("D203 D204 D213 D215 D400 D401 D404 D406 D407 D408 D409 D413")),
  numpy: new Set(words("D107 D203 D212 D213 D402 D413 D415 D416 D417")),
  pep257: new Set(words("D203 D212 D213 D214 D215 D404 D405 D406 D407 D408 D409 D410 D411 D413 D415 D416 D417")),
};

/**
 * Off in test modules: assertions and made-up passwords are what tests are made of, and the conventions' own tests have neither
 * docstrings nor annotations.
 */
const offInTests: readonly string[] = ["S101", "S105", "S106", "S107", "ANN", "D"];

const delegatedByConvention = new Map<DocstringConvention, ReadonlySet<string>>();

/** The codes that hold when a project says nothing of its own. */
export function delegatedCodes(convention: DocstringConvention): ReadonlySet<string> {
  let codes = delegatedByConvention.get(convention);
  if (codes === undefined) {
    const isOff = (code: string): boolean =>
      offByDefault.has(code) || contradicting.has(code) || outsideConvention[convention].has(code);
    codes = new Set(Object.keys(stableRules).filter((code) => rowOf(code) !== undefined && !isOff(code)));
    delegatedByConvention.set(convention, codes);
  }
  return codes;
}

/** The ledger ids that a Ruff rule serves; empty for plain bugs and for rules that only the project's own settings select. */
export function statementsOfRuffCode(code: string): readonly string[] {
  return rowOf(code)?.refs ?? [];
}

/**
 * Whether a rule makes sense in a file: what Ruff would know from the path, and is not told. Holds for the default selection as for the
 * project's own.
 */
export function holdsIn(code: string, path: string): boolean {
  if (code === "F401" && (path === "__init__.py" || path.endsWith("/__init__.py"))) return false;
  if (isTestModule(path)) return !offInTests.some((selector) => selects(selector, code));
  return rowOf(code)?.only !== "tests";
}

/** `test_*.py`, `*_test.py`, `conftest.py`, and every file under `tests/` or `test/`. */
export function isTestModule(path: string): boolean {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  return (
    file === "conftest.py" ||
    (file.startsWith("test_") && file.endsWith(".py")) ||
    file.endsWith("_test.py") ||
    folders.some((folder) => folder === "tests" || folder === "test")
  );
}

const rows = new Map<string, DelegatedRow | undefined>();

function rowOf(code: string): DelegatedRow | undefined {
  if (!rows.has(code)) {
    // `E` covers E722 too, which stands in a row of its own: a row that names a code comes before one that covers it.
    const row =
      delegatedRows.find(({ selectors }) => selectors.includes(code)) ??
      delegatedRows.find(({ selectors }) => selectors.some((selector) => selects(selector, code)));
    rows.set(code, row);
  }
  return rows.get(code);
}

function words(text: string): string[] {
  return text.split(" ");
}
