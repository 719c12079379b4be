import { nearest } from "@/lib/engine";

/** How a sentence about something unknown ends: with the nearest that is known, or with a full stop. */
export function suggestion(typed: string, candidates: readonly string[]): string {
  const found = nearest(typed, candidates);
  return found === null ? "." : `; did you mean ${found}?`;
}
