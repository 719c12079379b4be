/** A family of rules, as the catalogue groups them. */
export interface Category {
  /** Three letters, the beginning of every code in it. */
  readonly key: string;
  readonly title: string;
  /** What the family looks after, in a sentence. */
  readonly summary: string;
}

/** Every family, in the catalogue's order. */
export const categories: readonly Category[] = [
  { key: "PKG", title: "Package organisation", summary: "One package per feature, six modules with fixed names." },
  { key: "ARC", title: "Architecture", summary: "Which layer may know which, and what each may do." },
  { key: "NAM", title: "Method names", summary: "The canonical names of Store and Service methods." },
  { key: "PAY", title: "Payloads and responses", summary: "One object in, one response model out." },
  { key: "MOD", title: "Database models", summary: "Mapped columns, keys, indexes and constraints." },
  { key: "STO", title: "Store", summary: "Sessions, statements, results and batches." },
  { key: "SVC", title: "Service", summary: "What a service returns, raises and calls." },
  { key: "RTR", title: "Router", summary: "Routers, handlers and their dependencies." },
  { key: "ERR", title: "Errors", summary: "One family of exceptions and where it becomes HTTP." },
  { key: "TYP", title: "Types", summary: "Pydantic models and type hints." },
  { key: "ASY", title: "Async", summary: "Asynchronous from the handler to the session." },
  { key: "SEC", title: "Security", summary: "Who may call what, and with which input." },
  { key: "PRF", title: "Performance", summary: "Queries in loops, unbounded lists, missing limits." },
  { key: "STY", title: "Style", summary: "Names, comments and duplication." },
  { key: "TST", title: "Tests", summary: "What is tested, and whether the tests can fail." },
  { key: "SYN", title: "Syntax", summary: "Files that do not parse." },
  { key: "SUP", title: "Suppressions", summary: "Comments that silence nothing." },
];

/** The title of a family; its key where it is unknown. */
export function categoryTitle(key: string): string {
  return categories.find((category) => category.key === key)?.title ?? key;
}
