import { Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";

/** The value of a plain string literal (prefix `r` or `u` allowed, escapes left as written), or null for anything else. */
export function stringValue(table: SyntaxTable, node: number): string | null {
  if (node < 0) return null;
  const inner = table.unwrap(node);
  if (table.kind[inner] === Kind.concatenated_string) {
    const parts = table.children(inner).map((part) => stringValue(table, part));
    return parts.includes(null) ? null : parts.join("");
  }
  if (table.kind[inner] !== Kind.string) return null;
  const text = table.textOf(inner);
  const match = /^([rRuU]?)("""|'''|"|')/.exec(text);
  if (!match) return null;
  const quote = match[2] as string;
  if (!text.endsWith(quote) || text.length < match[0].length + quote.length) return null;
  return text.slice(match[0].length, text.length - quote.length);
}

/** Whether the literal has a prefix that makes it an f-string or t-string. */
export function isInterpolated(table: SyntaxTable, node: number): boolean {
  if (table.kind[node] === Kind.concatenated_string)
    return table.children(node).some((part) => isInterpolated(table, part));
  return (
    table.kind[node] === Kind.string && table.children(node).some((child) => table.kind[child] === Kind.interpolation)
  );
}

/** The string expression that documents a block, or -1. */
export function docstringOf(table: SyntaxTable, body: number): number {
  const first = table.firstChild(body);
  if (first < 0 || table.kind[first] !== Kind.expression_statement) return -1;
  const expression = table.firstChild(first);
  const kind = table.kind[expression];
  return kind === Kind.string || kind === Kind.concatenated_string ? expression : -1;
}

export function hasDocstring(table: SyntaxTable, body: number): boolean {
  return docstringOf(table, body) >= 0;
}
