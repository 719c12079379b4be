import { changedLines } from "../code/changedLines";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Marks are worth something only while most of a file is the same; two different files would be marked all over. */
const MOST = 0.4;

/** The lines of a file that differ from the file of the same path on the other side; none where the two have little in common. */
export function changesIn(file: TextFile, counterpart: readonly TextFile[]): ReadonlySet<number> {
  const other = counterpart.find(({ path }) => path === file.path);
  if (other === undefined) return new Set();
  const changed = changedLines(file.text, other.text);
  return changed.size > countWritten(file.text) * MOST ? new Set() : changed;
}

/** The example that has most in common with the given files; the first one where several have equally much, or none anything. */
export function closest<E extends { readonly files: readonly TextFile[] }>(
  files: readonly TextFile[],
  examples: readonly E[],
): E | null {
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
