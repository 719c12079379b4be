/**
 * What a search looks in: each word of the texts once, in lower case. A query is looked for word by word, so neither their
 * order nor their number matters, and the list stays small enough to be sent whole.
 */
export function searchText(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.toLowerCase().replaceAll("`", "").split(/\s+/));
  return [...new Set(words.filter((word) => word !== ""))].join(" ");
}
