/** A named piece of work that reports the milliseconds of one or more stages. */
export interface Contender {
  readonly name: string;
  readonly run: () => Readonly<Record<string, number>>;
}

/**
 * Runs all contenders in turn, round after round, and begins each round with another of them: drift of the machine meets all
 * alike. The rounds of the warm-up are not kept.
 *
 * @returns for each stage its milliseconds, one a round, all of the same length
 */
export function interleave(
  contenders: readonly Contender[],
  options: { readonly rounds: number; readonly warmUp: number },
  onRound: (round: number) => void = () => {},
): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (let round = -options.warmUp; round < options.rounds; round++) {
    onRound(round);
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round + options.warmUp) % contenders.length;
      const stages = contenders[index]?.run() ?? {};
      if (round < 0) continue;
      for (const [stage, milliseconds] of Object.entries(stages)) {
        const list = times.get(stage) ?? [];
        list.push(milliseconds);
        times.set(stage, list);
      }
    }
  }
  return times;
}

/** Milliseconds that a piece of work took. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
