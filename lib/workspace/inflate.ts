import { FlateErrorCode, Inflate } from "fflate";

export type InflateResult =
  | { readonly status: "ok"; readonly bytes: Uint8Array }
  /** `too-large`: more than `maxBytes` came out. `cut-short`: the data end too soon. `damaged`: this is not deflate's format. */
  | { readonly status: "error"; readonly problem: "too-large" | "cut-short" | "damaged" };

// Deflate inflates at most 1,032 times, so one step can overshoot the limit by 4 MB and no more.
const STEP = 4096;

/** Inflates raw deflate data and stops as soon as more than `maxBytes` have come out, whatever any header promised. */
export function inflateBounded(data: Uint8Array, maxBytes: number): InflateResult {
  if (data.length === 0) return { status: "error", problem: "cut-short" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  });
  try {
    for (let start = 0; start < data.length; start += STEP) {
      inflate.push(data.subarray(start, start + STEP), start + STEP >= data.length);
      if (length > maxBytes) return { status: "error", problem: "too-large" };
    }
  } catch (error) {
    return { status: "error", problem: isUnexpectedEnd(error) ? "cut-short" : "damaged" };
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { status: "ok", bytes };
}

function isUnexpectedEnd(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === FlateErrorCode.UnexpectedEOF;
}
