import type { Io } from "./io";

/** One line on a terminal that says what a long run is at; silent elsewhere and for short runs. */
export class Progress {
  private shown = false;
  private readonly started: number;
  private last = 0;

  /**
   * @param now milliseconds of a monotonic clock
   * @param patience milliseconds of a run that need no word
   */
  constructor(
    private readonly stream: Io["stderr"],
    private readonly now: () => number = () => performance.now(),
    private readonly patience = 400,
  ) {
    this.started = now();
  }

  /**
   * Replaces the line, at most ten times a second.
   * @param long whether what follows is known to take long, and is worth a line at once
   */
  say(text: string, long = false): void {
    if (this.stream.isTTY !== true) return;
    const time = this.now();
    if (!long && (time - this.started < this.patience || time - this.last < 100)) return;
    this.last = time;
    this.shown = true;
    this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns || 80) - 1)}`);
  }

  /** Takes the line away; to be called before anything else is printed. */
  clear(): void {
    if (this.shown) this.stream.write("\r\u001b[2K");
    this.shown = false;
  }
}
