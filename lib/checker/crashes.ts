import type { Clock } from "./port";

const MAX_CRASHES = 3;
const WINDOW_MS = 30_000;

/**
 * Counts a worker's crashes. Three within half a minute are too many, and so are three without an answer between them: a worker that
 * hangs each time takes longer than that to be noticed.
 */
export class Crashes {
  #times: number[] = [];
  #sinceAnswer = 0;

  constructor(private readonly clock: Clock) {}

  /** Notes a crash; true where it was one too many. */
  note(): boolean {
    const now = this.clock.now();
    this.#times = [...this.#times.filter((time) => now - time < WINDOW_MS), now];
    this.#sinceAnswer++;
    return this.#times.length >= MAX_CRASHES || this.#sinceAnswer >= MAX_CRASHES;
  }

  answered(): void {
    this.#sinceAnswer = 0;
  }
}
