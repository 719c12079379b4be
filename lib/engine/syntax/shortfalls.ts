import type { SyntaxTable } from "./table";

/** Stretches of valid Python that the grammar does not know: what the fault's surroundings look like, and how to name it. */
const SHORTFALLS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "defaults of type parameters (Python 3.13)",
    pattern: /^\s*(?:class|def|async\s+def|type)\s+\w+\s*\[[^\]\n]*=/,
  },
];

/** The faults of a table that are the grammar's own: the offsets at which they start. */
export function shortfalls(table: SyntaxTable): ReadonlySet<number> {
  const found = new Set<number>();
  for (const fault of table.faults) if (shortfallAt(table, fault.start)) found.add(fault.start);
  return found;
}

/** Why a file is understood only in part, in a sentence, or null. */
export function shortfallReason(table: SyntaxTable): string | null {
  const names = new Set<string>();
  for (const fault of table.faults) {
    const name = shortfallAt(table, fault.start);
    if (name) names.add(name);
  }
  return names.size === 0
    ? null
    : `The parser does not know ${[...names].join(", ")} yet; the rest of the file was checked.`;
}

function shortfallAt(table: SyntaxTable, offset: number): string | null {
  const { text } = table;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const nextBreak = text.indexOf("\n", offset);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
  return SHORTFALLS.find(({ pattern }) => pattern.test(line))?.what ?? null;
}
