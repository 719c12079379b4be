import type { Writable } from "node:stream";

/** What a command may touch of the process it runs in; tests give their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** All bytes of standard input, up to a little more than `limit`. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
}

const chunkUnits = 1 << 16;

/**
 * Writes all of the text and waits until it has left the program, however slowly it is read. A reader that goes away early
 * (`| head`) is no failure: the rest is dropped.
 */
export async function writeAll(stream: Writable, text: string): Promise<void> {
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + chunkUnits);
    // Never between the halves of a surrogate pair: each would be encoded as U+FFFD.
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end++;
    const failed = await write(stream, text.slice(start, end));
    if (failed) {
      if (isBrokenPipe(failed)) return;
      throw failed;
    }
    start = end;
  }
}

function write(stream: Writable, chunk: string): Promise<Error | null> {
  return new Promise((done) => stream.write(chunk, (error) => done(error ?? null)));
}

/** Whether an error says that nobody reads the stream any more. */
export function isBrokenPipe(error: Error): boolean {
  const code = "code" in error ? error.code : "";
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "ECONNRESET";
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Whether escape sequences may be written to the stream: `NO_COLOR` and `FORCE_COLOR` win over what the stream is. */
export function usesColour(stream: { readonly isTTY?: boolean }, env: Io["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && env.TERM !== "dumb";
}

/** The folder that typed paths are relative to: npm runs scripts in the package's folder, and says where it was called. */
export function callersFolder(env: Io["env"], cwd: string): string {
  return env.npm_lifecycle_event === "check" && env.INIT_CWD ? env.INIT_CWD : cwd;
}
