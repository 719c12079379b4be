import { crc32 } from "@/lib/workspace/crc32";
import { inflateBounded } from "@/lib/workspace/inflate";
import { deflateSync } from "fflate";
import { fromBase64Url, toBase64Url } from "./base64url";
import { MAX_FRAGMENT, MAX_INFLATED } from "./limits";

/** What wraps a link's JSON in every version: the version, a dot, then base64url of the checksum (CRC-32, big-endian) and raw deflate. */

export const VERSION = 1;
const CHECKSUM_LENGTH = 4;

export type OpenResult =
  | { readonly status: "ok"; readonly version: number; readonly json: string }
  | { readonly status: "none" }
  | { readonly status: "error"; readonly reason: string };

const CUT_SHORT = "The link is cut short: copy it again, whole, to its very end.";
const DAMAGED = "The link is damaged: some of its characters were changed on the way. Copy it again.";
const NEWER = "The link was made by a newer version of Housestyle: reload the page, then open it again.";
const TOO_LONG = "The link is too long to be opened: send the files as a zip instead.";
const TOO_LARGE = "The link was refused: it unpacks to more than any workspace holds.";

export function seal(json: string): string {
  const bytes = new TextEncoder().encode(json);
  const deflated = deflateSync(bytes, { level: 9 });
  const sealed = new Uint8Array(CHECKSUM_LENGTH + deflated.length);
  new DataView(sealed.buffer).setUint32(0, crc32(bytes));
  sealed.set(deflated, CHECKSUM_LENGTH);
  return `v${VERSION}.${toBase64Url(sealed)}`;
}

/** Checks everything that can be checked without knowing what the JSON means. */
export function unseal(fragment: string): OpenResult {
  const fail = (reason: string): OpenResult => ({ status: "error", reason });
  const [, versionText, body = ""] = /^v(\d{1,6})(?:$|\.([^]*)$)/.exec(fragment) ?? [];
  if (versionText === undefined) return { status: "none" };
  const version = Number(versionText);
  if (version > VERSION) return fail(NEWER);
  if (version === 0) return fail(DAMAGED);
  if (fragment.length > MAX_FRAGMENT) return fail(TOO_LONG);

  const decoded = fromBase64Url(body);
  if (decoded.status === "error") {
    if (decoded.problem === "length") return fail(CUT_SHORT);
    return fail(
      `The link is damaged: it contains “${shown(decoded.character)}”, which no link does. Copy it again, without what follows it.`,
    );
  }
  if (decoded.bytes.length <= CHECKSUM_LENGTH) return fail(CUT_SHORT);
  const checksum = new DataView(decoded.bytes.buffer, decoded.bytes.byteOffset).getUint32(0);
  const inflated = inflateBounded(decoded.bytes.subarray(CHECKSUM_LENGTH), MAX_INFLATED);
  if (inflated.status === "error") {
    return fail({ "cut-short": CUT_SHORT, damaged: DAMAGED, "too-large": TOO_LARGE }[inflated.problem]);
  }
  if (crc32(inflated.bytes) !== checksum) return fail(DAMAGED);
  const json = decodeUtf8(inflated.bytes);
  return json === null ? fail(DAMAGED) : { status: "ok", version, json };
}

function shown(character: string): string {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
    : character;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
