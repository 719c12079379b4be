export type DecodeResult =
  | { readonly status: "ok"; readonly text: string }
  /** Why the bytes are no text that can be checked: the end of a sentence that begins with the file's name. */
  | { readonly status: "error"; readonly reason: string };

/** Reads bytes as UTF-8, the byte-order mark kept. Binary files and other encodings are refused by name. */
export function decodeText(bytes: Uint8Array): DecodeResult {
  const foreign = foreignEncoding(bytes);
  if (foreign !== null) return { status: "error", reason: `it is ${foreign}, not UTF-8: save it as UTF-8` };
  if (bytes.includes(0)) return { status: "error", reason: "it is binary" };
  const text = decodeUtf8(bytes);
  if (text !== null) return { status: "ok", text };
  return { status: "error", reason: `it is not valid UTF-8 (line ${firstInvalidLine(bytes)}): save it as UTF-8` };
}

/** The bytes as UTF-8 with the byte-order mark kept, or null where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function foreignEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  return null;
}

/** 1-based. A line feed is never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line - 1;
}
