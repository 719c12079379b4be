const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((character, value) => [character, value]));
const CHUNK = 8192;

export type Base64Result =
  | { readonly status: "ok"; readonly bytes: Uint8Array }
  /** `character`: one that the alphabet lacks. `length`: the text ends within a byte. */
  | { readonly status: "error"; readonly problem: "character"; readonly character: string }
  | { readonly status: "error"; readonly problem: "length" };

/** Base64 with the URL-safe alphabet and without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    part += ALPHABET.charAt(bits >> 18) + ALPHABET.charAt((bits >> 12) & 63);
    if (left > 1) part += ALPHABET.charAt((bits >> 6) & 63);
    if (left > 2) part += ALPHABET.charAt(bits & 63);
    if (part.length >= CHUNK) {
      parts.push(part);
      part = "";
    }
  }
  return parts.join("") + part;
}

/** The reverse. Bits beyond the last whole byte must be zero, so that each sequence of bytes has one spelling. */
export function fromBase64Url(text: string): Base64Result {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let amount = 0;
  let length = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) return { status: "error", problem: "character", character };
    bits = ((bits << 6) | value) & 0xffff;
    amount += 6;
    if (amount >= 8) {
      amount -= 8;
      bytes[length] = (bits >> amount) & 0xff;
      length += 1;
    }
  }
  const rest = bits & ((1 << amount) - 1);
  if (amount === 6 || rest !== 0) return { status: "error", problem: "length" };
  return { status: "ok", bytes: bytes.subarray(0, length) };
}
