import { crc32 } from "../crc32";
import { count, formatBytes } from "../format";
import { inflateBounded } from "../inflate";
import { IMPORT_LIMITS, type ImportLimits } from "../limits";
import type { ImportResult } from "../model";
import { NoteCollector } from "./notes";
import { type ImportSteps, runAtOnce, type Source, takeIn } from "./takeIn";
import { entryData, readDirectory, type ZipEntry } from "./zipDirectory";

/**
 * Takes in a zip, in memory only. Nothing is inflated before its path, kind and promised size were judged, and inflating
 * stops at the limits whatever was promised. Never throws.
 */
export function importZip(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): ImportResult {
  return runAtOnce(importZipInSteps(bytes, limits));
}

/** The same work in steps of one file, for `runWithPauses`. */
export function* importZipInSteps(bytes: Uint8Array, partialLimits: Partial<ImportLimits> = {}): ImportSteps {
  const limits = { ...IMPORT_LIMITS, ...partialLimits };
  const refuse = (reason: string): ImportResult => ({ status: "error", reason });
  if (bytes.length > limits.zipBytes) {
    return refuse(`The zip has ${formatBytes(bytes.length)}, and at most ${formatBytes(limits.zipBytes)} are opened.`);
  }
  const directory = readDirectory(bytes, limits.zipEntries);
  if (directory.status === "error") return refuse(directorySentence(directory.problem, limits));
  const { entries } = directory;
  if (entries.length === 0) return refuse("The zip is empty.");
  if (haveOverlaps(entries)) {
    return refuse("The zip is damaged, or made to do harm: its files lie over one another. Nothing was opened.");
  }
  const files = entries.filter((entry) => !entry.name.endsWith("/"));
  const encrypted = files.filter((entry) => entry.encrypted).length;
  if (encrypted > 0 && encrypted === files.length) {
    return refuse("The zip is encrypted: make it without a password, then open it again.");
  }
  const sources = entries.map((entry) => toSource(bytes, entry, limits));
  return yield* takeIn(sources, limits, new NoteCollector());
}

function directorySentence(
  problem: "no-zip" | "cut-short" | "damaged" | "too-many-entries",
  limits: ImportLimits,
): string {
  switch (problem) {
    case "no-zip":
      return "This is not a zip: its directory is missing.";
    case "cut-short":
      return "The zip is cut short: its directory, which stands at the end, is missing. Copy or download it again.";
    case "damaged":
      return "The zip is damaged: its directory cannot be read. Make it or download it again.";
    case "too-many-entries":
      return `The zip holds more than ${count(limits.zipEntries, "entry", "entries")}: zip the project without what tools made, such as .venv or node_modules.`;
  }
}

/** Bombs of the overlapping kind let many entries share one stream of data; honest zips never do. */
function haveOverlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.offset + 30 + entry.compressedSize > next.offset;
  });
}

function toSource(bytes: Uint8Array, entry: ZipEntry, limits: ImportLimits): Source {
  const problem = entryProblem(entry);
  return {
    path: entry.name,
    size: entry.size,
    ...(problem === null ? {} : { problem }),
    read: () => readEntry(bytes, entry, limits),
  };
}

function entryProblem(entry: ZipEntry): string | null {
  if (entry.symbolicLink) return "it is a symbolic link";
  if (entry.encrypted) return "it is encrypted";
  if (entry.method !== 0 && entry.method !== 8)
    return `it is packed in a way that is not read (method ${entry.method})`;
  return null;
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, limits: ImportLimits): ReturnType<Source["read"]> {
  const fail = (reason: string): ReturnType<Source["read"]> => ({ status: "error", reason });
  const data = entryData(bytes, entry);
  if (data === null) return fail("it is damaged in the zip");
  if (entry.size > Math.max(limits.zipRatioFrom, data.length * limits.zipRatio)) {
    return fail(`it inflates more than ${limits.zipRatio} times, as only bombs do`);
  }
  // The promised sizes were judged before: held to its promise, no entry makes more work than was judged.
  const result = entry.method === 0 ? ({ status: "ok", bytes: data } as const) : inflateBounded(data, entry.size);
  if (result.status === "error") {
    return fail(result.problem === "too-large" ? "it is larger than the zip says" : "it is damaged in the zip");
  }
  if (result.bytes.length > entry.size) return fail("it is larger than the zip says");
  if (result.bytes.length !== entry.size || crc32(result.bytes) !== entry.crc) return fail("it is damaged in the zip");
  return result;
}
