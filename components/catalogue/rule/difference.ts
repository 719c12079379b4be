import { changedLines } from "../code/changedLines";

interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly findings?: readonly unknown[];
}

interface Shown {
  readonly files: readonly TextFile[];
}

/** Marks are worth something only while much of a file is the same; two different files would be marked all over. */
const MOST = 0.6;

/** The lines of a file that differ from the file of the same path on the other side; none where the two have little in common. */
export function changesIn(file: TextFile, counterpart: readonly TextFile[]): ReadonlySet<number> {
  const other = counterpart.find(({ path }) => path === file.path);
  if (other === undefined) return new Set();
  const changed = changedLines(file.text, other.text);
  return changed.size > countWritten(file.text) * MOST ? new Set() : changed;
}

/** A bad example and what it is shown beside. */
export interface Pair<E> {
  readonly bad: E;
  readonly good: E | null;
}

/**
 * The pair in which a reader sees what is wrong by what is different: the first bad example that has a counterpart much
 * like it, be it one of the good ones or what its own fix makes of it. Without any such, the first bad example and the good
 * one that has most in common with it.
 */
export function mostTellingPair<E extends Shown & { readonly mended: E | null }>(
  bad: readonly E[],
  good: readonly E[],
): Pair<E> | null {
  for (const example of bad) {
    const counterpart = closest(example.files, example.mended === null ? good : [example.mended, ...good]);
    if (counterpart !== null && isLike(example, counterpart)) return { bad: example, good: counterpart };
  }
  const [first] = bad;
  return first === undefined ? null : { bad: first, good: closest(first.files, good) };
}

/** Whether the file that a finding is in can be compared with its counterpart. */
function isLike(example: Shown, counterpart: Shown): boolean {
  return example.files.some((file) => (file.findings?.length ?? 0) > 0 && changesIn(file, counterpart.files).size > 0);
}

/** The example that has most in common with the given files; the first one where several have equally much, or none anything. */
function closest<E extends Shown>(files: readonly TextFile[], examples: readonly E[]): E | null {
  let best: { example: E; common: number } | null = null;
  for (const example of examples) {
    const common = files.reduce((sum, file) => sum + commonLines(file, example.files), 0);
    if (best === null || common > best.common) best = { example, common };
  }
  return best?.example ?? null;
}

function commonLines(file: TextFile, others: readonly TextFile[]): number {
  const other = others.find(({ path }) => path === file.path);
  return other === undefined ? 0 : countWritten(file.text) - changedLines(file.text, other.text).size;
}

function countWritten(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}
