/** Bytes of one file at most, 10 MB: beyond that it is data, not a program that a team wrote. */
export const maximumBytes = 10_000_000;

export type Decoded = { status: "ok"; text: string } | { status: "skipped"; reason: string };

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const codingLine = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/** Bytes as text: strict UTF-8, byte-order mark and line ends kept; or the reason why they are no text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > maximumBytes) return skipped(tooLarge(bytes.length));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return skipped("It is UTF-16; only UTF-8 is read.");
  }
  try {
    return { status: "ok", text: utf8.decode(bytes) };
  } catch {
    if (bytes.includes(0)) return skipped("It is a binary file.");
    const declared = declaredEncoding(bytes);
    return skipped(declared === null ? "It is not valid UTF-8." : `It declares ${declared}; only UTF-8 is read.`);
  }
}

export function tooLarge(bytes: number): string {
  return `It has ${(bytes / 1e6).toFixed(1)} MB; files of more than ${maximumBytes / 1e6} MB are not checked.`;
}

/** The encoding that one of the first two lines declares (PEP 263), unless it is UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  for (const line of start.split(/\r\n|\r|\n/, 2)) {
    const declared = codingLine.exec(line)?.[1];
    if (declared !== undefined && !/^utf[-_]?8$/i.test(declared)) return declared;
  }
  return null;
}

function skipped(reason: string): Decoded {
  return { status: "skipped", reason };
}
