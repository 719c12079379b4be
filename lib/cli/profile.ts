import type { Timings } from "@/lib/engine";

const stages = ["parse", "flatten", "facts", "link", "rules"] as const;
const shownRules = 15;

/** Where a check spent its time, as lines: the engine's stages, then its slowest rules. Milliseconds. */
export function profileTable(timings: Timings): string {
  const lines = stages.map((stage) => row(stage, timings[stage], timings.total));
  lines.push(row("total", timings.total, timings.total));
  const rules = Object.entries(timings.byRule ?? {}).sort(([, a], [, b]) => b - a);
  if (rules.length > 0) {
    lines.push("", "Slowest rules:");
    for (const [code, milliseconds] of rules.slice(0, shownRules)) lines.push(row(code, milliseconds, timings.total));
  }
  return `${lines.join("\n")}\n`;
}

function row(name: string, milliseconds: number, total: number): string {
  const share = total > 0 ? `${((milliseconds / total) * 100).toFixed(1)} %` : "";
  return `${name.padEnd(10)} ${milliseconds.toFixed(1).padStart(10)} ms ${share.padStart(8)}`;
}
