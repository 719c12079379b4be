import type { ImportResult } from "../model";
import type { ImportProgress, ImportSteps } from "./takeIn";

export interface PauseOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

// Half a frame: the page stays alive while a large project is read.
const MILLISECONDS_BETWEEN_PAUSES = 8;

/** Runs an import with pauses in which the page can paint and cancel. Cancelling ends in an error that says so. */
export async function runWithPauses(steps: ImportSteps, options: PauseOptions = {}): Promise<ImportResult> {
  let last = performance.now();
  for (;;) {
    if (options.signal?.aborted === true) return { status: "error", reason: "Opening was cancelled." };
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - last >= MILLISECONDS_BETWEEN_PAUSES) {
      options.onProgress?.(step.value);
      await nextTask();
      last = performance.now();
    }
  }
}

/** A message rather than a timer: browsers stretch nested timers to 4 ms, and much more in a hidden tab. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
