/** The words of a text or of a line of code, lower case: names are taken apart at `_`, capitals and digits. */
export function wordsOf(text: string): string[] {
  const parts = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{L}]+|\d+/gu) ?? [];
  return parts.map((part) => part.toLowerCase());
}

/** An English word without the endings of plurals and tenses: rough, but the same for all forms of most words. */
export function stemOf(word: string): string {
  if (word.length <= 3) return word;
  let stem = word;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (/(?:[^aeiou]ing|[aeiou]\w*ing)$/.test(stem) && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith("ied") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("ed") && stem.length > 4) stem = stem.slice(0, -2);
  // `getting` and `get`, `create` and `creating`.
  if (/([bdgmnprt])\1$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  return stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
