import type { Diagnostic } from "@/lib/engine";

/**
 * The finding that is most likely the one selected before the text changed: the same place, else the same words nearest by line,
 * else the same code nearest by line, in the same file. Null when it is gone.
 */
export function followFinding(before: Diagnostic, diagnostics: readonly Diagnostic[]): Diagnostic | null {
  const candidates = diagnostics.filter(({ code, path }) => code === before.code && path === before.path);
  const nearest = (among: readonly Diagnostic[]) =>
    among.reduce<Diagnostic | null>(
      (best, next) => (best === null || distance(before, next) < distance(before, best) ? next : best),
      null,
    );
  return nearest(candidates.filter(({ message }) => message === before.message)) ?? nearest(candidates);
}

/** Lines first; columns only decide between findings on one line. */
function distance(a: Diagnostic, b: Diagnostic): number {
  return (
    Math.abs(a.range.start.line - b.range.start.line) * 100_000 + Math.abs(a.range.start.column - b.range.start.column)
  );
}
