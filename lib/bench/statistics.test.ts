import { expect, it } from "vitest";
import { interleave } from "./rounds";
import { median, pairedRatio, percentile, spread } from "./statistics";
import { table, type BenchResult } from "./table";

it("interpolates percentiles between neighbours", () => {
  expect(percentile([4, 1, 3, 2], 0)).toBe(1);
  expect(percentile([4, 1, 3, 2], 1)).toBe(4);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5])).toBe(5);
  expect(spread(Array.from({ length: 101 }, (_, index) => index))).toEqual({ p50: 50, p95: 95 });
  expect(median([])).toBeNaN();
});

it("pairs ratios by round, so that a slow round spoils neither", () => {
  expect(pairedRatio([2, 200, 2], [1, 100, 1])).toBe(2);
});

it("runs contenders by turns, and keeps no warm-up", () => {
  const order: string[] = [];
  const contender = (name: string) => ({
    name,
    run: () => {
      order.push(name);
      return { [name]: order.length };
    },
  });
  const times = interleave([contender("a"), contender("b")], { rounds: 2, warmUp: 1 });
  expect(order.join("")).toBe("abbaab");
  expect(times).toEqual(
    new Map([
      ["a", [4, 5]],
      ["b", [3, 6]],
    ]),
  );
});

it("prints one table with the goals", () => {
  const time = { p50: 10, p95: 12 };
  const result: BenchResult = {
    machine: { cpu: "Abacus", cores: 2, memoryGigabytes: 4, node: "v20.0.0", platform: "linux x64" },
    notes: ["There is no python3 here."],
    whole: [
      {
        name: "Generated",
        files: 3,
        lines: 4000,
        bytes: 120_000,
        findings: 5,
        rounds: 9,
        stages: [
          { stage: "bare parse", time, ratio: 1 },
          { stage: "whole check", time, ratio: 1.7 },
        ],
      },
    ],
    keystrokes: [
      { lines: 1010, kind: "quote", answer: time, completion: time, parse: time },
      { lines: 5010, kind: "quote", answer: time, completion: time, parse: time },
    ],
    memory: { resident: 200, heap: 50, external: 20 },
  };
  expect(table(result)).toBe(`Abacus, 2 cores, 4 GB, Node v20.0.0, linux x64
There is no python3 here.

Generated: 3 files, 4,000 lines, 0.1 MB; 5 findings; 9 rounds
                             median ms    p95 ms   ÷ parse  goal
  bare parse                     10.00     12.00      1.00
  whole check                    10.00     12.00      1.70  ≤ 1.6 MISSED

A keystroke: the answer that is shown at once, and the complete check where that was provisional
                             median ms    p95 ms  then p95  parse ms  goal
  quote, 1,010 lines             10.00     12.00     12.00     10.00
  quote, 5,010 lines             10.00     12.00     12.00     10.00  ≤ 30 ms met

Memory at the end: 200 MB resident, 50 MB JavaScript heap, 20 MB external
`);
});
