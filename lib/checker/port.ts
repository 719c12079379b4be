/** The part of a `Worker` that the client uses, so that tests can stand in for one. */
export interface Port {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { message?: string; preventDefault?: () => void }) => void) | null;
  onmessageerror: ((event: unknown) => void) | null;
}

/** A worker as a port. */
export function portOf(worker: Worker): Port {
  const port: Port = {
    postMessage: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  worker.onmessage = (event: MessageEvent<unknown>) => port.onmessage?.(event);
  worker.onerror = (event) => port.onerror?.(event);
  worker.onmessageerror = (event) => port.onmessageerror?.(event);
  return port;
}

/** Timers, so that tests need not wait. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
