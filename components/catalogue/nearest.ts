/** A rule as the page for unknown codes knows it. */
export interface RuleKey {
  readonly code: string;
  readonly name: string;
}

/**
 * The rules that somebody may have meant, the likeliest first.
 * @param asked what stands in the address: a mistyped code or name
 * @param limit how many at most
 */
export function nearestRules(asked: string, rules: readonly RuleKey[], limit: number): RuleKey[] {
  const wanted = asked.toLowerCase();
  return rules
    .map((rule) => ({ rule, distance: distanceTo(wanted, rule) }))
    .filter(({ distance }) => distance <= 0.6)
    .sort((a, b) => a.distance - b.distance || a.rule.code.localeCompare(b.rule.code))
    .slice(0, limit)
    .map(({ rule }) => rule);
}

/** From 0 (the same) to 1 (nothing in common). */
function distanceTo(wanted: string, rule: RuleKey): number {
  return Math.min(relativeDistance(wanted, rule.code.toLowerCase()), nameDistance(wanted, rule.name));
}

function nameDistance(wanted: string, name: string): number {
  // A part of a name (`in-store`) is a likelier slip than its edit distance says.
  if (wanted.length >= 4 && name.includes(wanted)) return 0.3;
  return relativeDistance(wanted, name);
}

function relativeDistance(a: string, b: string): number {
  return editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** Levenshtein's distance, by one row of his table at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
