import type { Linter, SourceFile } from "@/lib/engine";
import type { BareParser } from "./bareParser";
import { countLines } from "./generate";
import { interleave, timed } from "./rounds";
import { pairedRatio, spread, type Spread } from "./statistics";

/** The stages of one table, in the order in which they are shown. */
export const stages = ["bare parse", "parse", "flatten", "facts", "link", "rules", "whole check", "Ruff, ALL"] as const;
export type Stage = (typeof stages)[number];

/** What checking one set of files costs. */
export interface WholeResult {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  readonly findings: number;
  readonly rounds: number;
  readonly stages: readonly { readonly stage: Stage; readonly time: Spread; readonly ratio: number }[];
}

/** Measures the stages of a check of all files, bare parsing and Ruff by turns. Ratios are to the bare parse of the same round. */
export function measureWhole(
  name: string,
  files: readonly SourceFile[],
  tools: { linter: Linter; parser: BareParser; ruff: (text: string) => void },
  options: { rounds: number; warmUp: number },
  onRound: (round: number) => void,
): WholeResult {
  const python = files.filter((file) => file.path.endsWith(".py"));
  let findings = 0;
  const times = interleave(
    [
      {
        name: "bare parse",
        run: () => ({
          "bare parse": timed(() => {
            for (const file of python) tools.parser.parse(file.text).delete();
          }),
        }),
      },
      {
        name: "whole check",
        run: () => {
          const start = performance.now();
          const { diagnostics, timings } = tools.linter.check(files);
          const whole = performance.now() - start;
          findings = diagnostics.length;
          const { parse, flatten, facts, link, rules } = timings;
          return { parse, flatten, facts, link, rules, "whole check": whole };
        },
      },
      {
        name: "Ruff, ALL",
        run: () => ({
          "Ruff, ALL": timed(() => {
            for (const file of python) tools.ruff(file.text);
          }),
        }),
      },
    ],
    options,
    onRound,
  );
  const base = times.get("bare parse") ?? [];
  return {
    name,
    files: python.length,
    lines: python.reduce((sum, file) => sum + countLines(file.text), 0),
    bytes: python.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0),
    findings,
    rounds: options.rounds,
    stages: stages.map((stage) => {
      const list = times.get(stage) ?? [];
      return { stage, time: spread(list), ratio: pairedRatio(list, base) };
    }),
  };
}
