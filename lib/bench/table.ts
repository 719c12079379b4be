import type { KeystrokeResult } from "./keystrokes";
import type { Machine, Memory } from "./machine";
import type { WholeResult } from "./wholeCheck";

/** All that a run of the benchmark found. */
export interface BenchResult {
  readonly machine: Machine;
  readonly notes: readonly string[];
  readonly whole: readonly WholeResult[];
  readonly keystrokes: readonly KeystrokeResult[];
  readonly memory: Memory;
}

/** What the product promises. */
export const goals = {
  /** The whole check, in bare parses of the same files. */
  wholeCheckRatio: 1.6,
  /** p95 of a keystroke in a file of about `keystrokeLines` lines, milliseconds. */
  keystrokeMilliseconds: 30,
  keystrokeLines: 5000,
} as const;

/** The result as one readable table. */
export function table(result: BenchResult): string {
  const { cpu, cores, memoryGigabytes, node, platform } = result.machine;
  const lines = [
    `${cpu}, ${cores} cores, ${memoryGigabytes} GB, Node ${node}, ${platform}`,
    ...result.notes,
    ...result.whole.flatMap(wholeLines),
    "",
    ...keystrokeLines(result.keystrokes),
    "",
    memoryLine(result.memory),
  ];
  return `${lines.join("\n")}\n`;
}

function wholeLines(whole: WholeResult): string[] {
  const size = `${number(whole.files)} files, ${number(whole.lines)} lines, ${(whole.bytes / 1e6).toFixed(1)} MB`;
  const rows = whole.stages.map(({ stage, time, ratio }) => {
    const goal = stage === "whole check" ? verdict(ratio <= goals.wholeCheckRatio, `≤ ${goals.wholeCheckRatio}`) : "";
    return row([stage, milliseconds(time.p50), milliseconds(time.p95), ratio.toFixed(2), goal]);
  });
  return [
    "",
    `${whole.name}: ${size}; ${number(whole.findings)} findings; ${whole.rounds} rounds`,
    row(["", "median ms", "p95 ms", "÷ parse", "goal"]),
    ...rows,
  ];
}

function keystrokeLines(keystrokes: readonly KeystrokeResult[]): string[] {
  const rows = keystrokes.map(({ lines, kind, answer, completion, parse }) => {
    const judged = Math.abs(lines - goals.keystrokeLines) < goals.keystrokeLines * 0.1;
    const limit = `≤ ${goals.keystrokeMilliseconds} ms`;
    const goal = judged ? verdict(answer.p95 <= goals.keystrokeMilliseconds, limit) : "";
    return row([
      `${kind}, ${number(lines)} lines`,
      milliseconds(answer.p50),
      milliseconds(answer.p95),
      milliseconds(completion.p95),
      milliseconds(parse.p50),
      goal,
    ]);
  });
  return [
    "A keystroke: the answer that is shown at once, and the complete check where that was provisional",
    row(["", "median ms", "p95 ms", "then p95", "parse ms", "goal"]),
    ...rows,
  ];
}

function memoryLine({ resident, heap, external }: Memory): string {
  return `Memory at the end: ${resident.toFixed(0)} MB resident, ${heap.toFixed(0)} MB JavaScript heap, ${external.toFixed(0)} MB external`;
}

function row([name = "", ...cells]: readonly string[]): string {
  const [goal = "", ...numbers] = cells.reverse();
  const columns = numbers.reverse().map((cell) => cell.padStart(10));
  return `  ${name.padEnd(26)}${columns.join("")}  ${goal}`.trimEnd();
}

function verdict(met: boolean, goal: string): string {
  return `${goal} ${met ? "met" : "MISSED"}`;
}

function milliseconds(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
