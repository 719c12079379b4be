/** A group of Ruff rules that answers for conventions which general Python linters check already. */
export interface RuffGroup {
  /** Anchor, such as `docstrings`. */
  readonly slug: string;
  readonly title: string;
  /** What the group holds us to, in a sentence. */
  readonly summary: string;
  readonly selectors: readonly string[];
  /** Statement ids; empty for the groups that only catch mistakes. */
  readonly refs: readonly string[];
  /** What is left out or limited, and why. */
  readonly note: string | null;
}

/** What is asked of Ruff by default. Ruff's findings keep their own codes. */
export const ruffGroups: readonly RuffGroup[] = [
  {
    slug: "pep8",
    title: "PEP 8",
    summary: "Layout, whitespace, naming and the order of imports.",
    selectors: ["E", "W", "N", "I001"],
    refs: ["C1"],
    note: "`E501` is off: how long a line may be is the formatter's affair.",
  },
  {
    slug: "annotations",
    title: "Annotations",
    summary: "Parameters and return values have types, and deprecated typing imports are gone.",
    selectors: ["ANN001", "ANN002", "ANN003", "ANN201", "ANN202", "ANN204", "ANN205", "ANN206", "UP035"],
    refs: ["C2", "T14"],
    note: "`UP035` stays silent where TYP003 speaks. `UP007` and `UP045` are never asked for: the team writes `Optional`.",
  },
  {
    slug: "docstrings",
    title: "Docstrings",
    summary: "What is public has a docstring, in the one style that the project chose.",
    selectors: ["D101", "D102", "D103", "D205", "D212", "D213", "D4"],
    refs: ["C3"],
    note: "The style is Google unless the settings say NumPy.",
  },
  {
    slug: "complexity",
    title: "Complexity",
    summary: "Functions with too many branches or statements, and conditions that can be said more simply.",
    selectors: ["C901", "PLR0912", "PLR0915", "SIM", "PLR1714"],
    refs: ["P1", "P7", "C4"],
    note: null,
  },
  {
    slug: "dead-code",
    title: "Commented-out code",
    summary: "Code kept in comments.",
    selectors: ["ERA001"],
    refs: ["P4", "P6"],
    note: null,
  },
  {
    slug: "security",
    title: "Security",
    summary: "Calls that are known to be dangerous: `eval`, weak hashes, unsafe YAML, shells built from strings.",
    selectors: ["S"],
    refs: ["P5", "R13"],
    note: "`S101` (assert) does not hold in test modules.",
  },
  {
    slug: "async",
    title: "Blocking calls",
    summary: "Blocking input and output inside coroutines.",
    selectors: ["ASYNC"],
    refs: ["C5"],
    note: null,
  },
  {
    slug: "exceptions",
    title: "Exceptions",
    summary: "Bare and blind `except` clauses.",
    selectors: ["E722", "BLE001"],
    refs: ["EV2"],
    note: "`B904` is off: raising a domain error without `from` is accepted.",
  },
  {
    slug: "logging",
    title: "Logging",
    summary: "`print`, strings formatted before they are logged, and misuse of the logging module.",
    selectors: ["T20", "G", "LOG"],
    refs: ["L1"],
    note: "The team's own logging page was not supplied with the conventions; these are the parts that need no page.",
  },
  {
    slug: "pytest",
    title: "pytest",
    summary: "How fixtures, marks, parameters and expected exceptions are written.",
    selectors: ["PT"],
    refs: ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12"],
    note: "Only in test modules.",
  },
  {
    slug: "bugs",
    title: "Mistakes",
    summary: "Unused and undefined names, mutable defaults and other likely bugs.",
    selectors: ["F", "B"],
    refs: [],
    note: "`B008` knows FastAPI's `Depends`, `Query` and the like; `F401` leaves `__init__.py` alone.",
  },
];

/** Every selector of the table. */
export const ruffSelectors: ReadonlySet<string> = new Set(ruffGroups.flatMap((group) => group.selectors));

/**
 * The group whose selector fits a Ruff code best (the longest matching prefix), or null where the code was not asked for.
 * A prefix ends where the code's letters do: `N` covers `N805` and not `NPY001`.
 */
export function ruffGroupOf(code: string): RuffGroup | null {
  let best: { group: RuffGroup; length: number } | null = null;
  for (const group of ruffGroups) {
    for (const selector of group.selectors) {
      if (covers(selector, code) && selector.length > (best?.length ?? 0)) best = { group, length: selector.length };
    }
  }
  return best?.group ?? null;
}

function covers(selector: string, code: string): boolean {
  return code.startsWith(selector) && lettersOf(selector) === lettersOf(code);
}

function lettersOf(code: string): string {
  return /^[A-Z]+/.exec(code)?.[0] ?? "";
}
