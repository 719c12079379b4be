import type { Diagnostic, Severity } from "@/lib/engine";

export type Counts = Readonly<Record<Severity, number>>;

export const noFindings: Counts = { error: 0, warning: 0, info: 0 };

/** Findings by severity, for every file and every folder above it ("" is the root). */
export function countByPath(
  diagnostics: readonly Pick<Diagnostic, "path" | "severity">[],
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { path, severity } of diagnostics) {
    for (const place of selfAndFolders(path)) {
      const here = counts.get(place) ?? { ...noFindings };
      here[severity] += 1;
      counts.set(place, here);
    }
  }
  return counts;
}

function selfAndFolders(path: string): string[] {
  const places = ["", path];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    places.push(path.slice(0, slash));
  return places;
}

/** `{ error: 2, warning: 1, info: 0 }` → `2 errors, 1 warning`; "no findings" for none. */
export function sayCounts(counts: Counts): string {
  const words = (["error", "warning"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`);
  if (counts.info > 0) words.push(`${counts.info} info`);
  return words.join(", ") || "no findings";
}
