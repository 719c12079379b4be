/**
 * The lines of `text` that have no counterpart in `other`, by the longest common subsequence of lines.
 * Blank lines never count as changed.
 * @returns 1-based line numbers
 */
export function changedLines(text: string, other: string): Set<number> {
  const a = text.split("\n");
  const b = other.split("\n");
  // common[i][j]: how many lines the rests from i and j have in common.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changed = new Set<number>();
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && a[i] !== b[j] && at(i, j + 1) >= at(i + 1, j)) j++;
    if (j < b.length && a[i] === b[j]) j++;
    else if ((a[i] ?? "").trim() !== "") changed.add(i + 1);
  }
  return changed;
}
