/**
 * Reads a zip's central directory (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). fflate inflates the entries, but its
 * own reader shows neither the encryption flag nor the Unix mode that marks a symbolic link, and it inflates before one can
 * look at what lies where.
 */

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else is not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly symbolicLink: boolean;
  readonly crc: number;
  /** Bytes in the zip, and bytes that are promised to come out: neither is trusted. */
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header stands. */
  readonly offset: number;
}

export type DirectoryResult =
  | { readonly status: "ok"; readonly entries: readonly ZipEntry[] }
  | { readonly status: "error"; readonly problem: "no-zip" | "cut-short" | "damaged" | "too-many-entries" };

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const UNIX_TYPE_SYMLINK = 0xa;

/** Whether the bytes begin like a zip, an empty one included. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const signature = viewOf(bytes).getUint32(0, true);
  return signature === LOCAL_HEADER || signature === END_OF_DIRECTORY;
}

/** The entries in the directory's order, at most `maxEntries`. */
export function readDirectory(bytes: Uint8Array, maxEntries: number): DirectoryResult {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return { status: "error", problem: looksLikeZip(bytes) ? "cut-short" : "no-zip" };
  const amount = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directoryStart = view.getUint32(end + 16, true);
  // 0xFFFF announces the 64-bit directory, which only zips beyond every limit here need.
  if (amount > maxEntries || amount === 0xffff) return { status: "error", problem: "too-many-entries" };
  if (directoryStart + directorySize > end) return { status: "error", problem: "damaged" };

  const entries: ZipEntry[] = [];
  let at = directoryStart;
  for (let index = 0; index < amount; index += 1) {
    const read = readEntry(view, bytes, at, directoryStart + directorySize);
    if (read === null) return { status: "error", problem: "damaged" };
    entries.push(read.entry);
    at = read.next;
  }
  return { status: "ok", entries };
}

/** The entry's compressed bytes, or null where its local header contradicts the directory. */
export function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  if (view.getUint16(offset + 8, true) !== entry.method) return null;
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) return null;
  if (decodeName(bytes.subarray(offset + 30, offset + 30 + nameLength)) !== entry.name) return null;
  return bytes.subarray(start, start + entry.compressedSize);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  return null;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } | null {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return null;
  const method = view.getUint16(at + 10, true);
  const wide = wideFields(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (wide === null) return null;
  const [size, compressedSize, offset] = wide;
  const entry: ZipEntry = {
    name: decodeName(bytes.subarray(at + 46, nameEnd)),
    method,
    // Bit 0 is the old encryption, method 99 is WinZip's AES.
    encrypted: (view.getUint16(at + 8, true) & 1) === 1 || method === 99,
    symbolicLink: view.getUint32(at + 38, true) >>> 28 === UNIX_TYPE_SYMLINK,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
  return { entry, next };
}

/** Size, compressed size and offset, taken from the 64-bit extra field (id 1) where the directory points there. */
function wideFields(
  view: DataView,
  start: number,
  end: number,
  narrow: readonly [number, number, number],
): [number, number, number] | null {
  const result: [number, number, number] = [...narrow];
  if (!result.includes(IN_ZIP64)) return result;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const [index, known] of narrow.entries()) {
      if (known !== IN_ZIP64) continue;
      if (value + 8 > end) return null;
      result[index] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    return result;
  }
  return null;
}

/** Most zips write UTF-8, with or without saying so; the rest is read as Latin-1, which at least never fails. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
