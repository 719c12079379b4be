import type { Clock } from "./port";

/** A timer that runs later than this was asleep with the machine, and proves nothing about the worker. */
const OVERSLEPT_MS = 5_000;

/** Watches that a worker answers in time. */
export class Watchdog {
  #cancel: (() => void) | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly onSilence: () => void,
  ) {}

  /** Waits anew, for so many milliseconds. */
  watch(patience: number): void {
    this.rest();
    const due = this.clock.now() + patience;
    this.#cancel = this.clock.after(patience, () => {
      if (this.clock.now() - due > OVERSLEPT_MS) this.watch(patience);
      else this.onSilence();
    });
  }

  rest(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
