import type { SyntaxFault, SyntaxTable } from "./table";

/**
 * Valid Python (up to 3.14) that the grammar does not know. Found by parsing Python's own standard library and a list of every
 * construct of the language reference; defaults of type parameters (PEP 696) are all that is left.
 */
const TYPE_PARAMETER_DEFAULTS = "defaults of type parameters (Python 3.13)";

/** The longest list of type parameters that is looked through, in UTF-16 units. */
const MAX_HEADER = 2000;

interface Region {
  readonly start: number;
  readonly end: number;
}

const regionsOf = new WeakMap<SyntaxTable, readonly Region[]>();

/** Whether a fault is the grammar's own, not the text's. */
export function isShortfall(table: SyntaxTable, fault: SyntaxFault): boolean {
  return unknownHeaders(table).some((region) => fault.start >= region.start && fault.start <= region.end);
}

/** Why a file is understood only in part, in a sentence, or null. */
export function shortfallReason(table: SyntaxTable): string | null {
  return table.faults.some((fault) => isShortfall(table, fault))
    ? `The parser does not know ${TYPE_PARAMETER_DEFAULTS} yet; the rest of the file was checked.`
    : null;
}

/** The statement headers that give a type parameter a default, each to the end of its line. Looked for only where there are faults. */
function unknownHeaders(table: SyntaxTable): readonly Region[] {
  const known = regionsOf.get(table);
  if (known) return known;
  const found: Region[] = [];
  if (table.faults.length > 0) {
    for (const opening of table.text.matchAll(/\b(?:class|def|type)[ \t]+\w+[ \t]*\[/g)) {
      const end = endOfHeader(table.text, opening.index + opening[0].length);
      if (end !== null) found.push({ start: opening.index, end });
    }
  }
  regionsOf.set(table, found);
  return found;
}

/** For the text after the opening bracket: where the header's line ends, or null where no parameter has a default. */
function endOfHeader(text: string, after: number): number | null {
  let depth = 1;
  let hasDefault = false;
  for (let offset = after; offset < Math.min(text.length, after + MAX_HEADER); offset++) {
    const unit = text[offset] as string;
    if ("([{".includes(unit)) depth++;
    else if (")]}".includes(unit)) {
      depth--;
      if (depth === 0 && !hasDefault) return null;
    } else if (unit === "=" && depth === 1) hasDefault = true;
    else if (unit === "\n" && depth === 0) return offset;
  }
  return hasDefault ? Math.min(text.length, after + MAX_HEADER) : null;
}
