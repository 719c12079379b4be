import { IMPORT_LIMITS, type ImportLimits } from "../limits";
import type { ImportResult } from "../model";
import { NoteCollector } from "./notes";
import { type ImportSteps, runAtOnce, type Source, takeIn } from "./takeIn";

/** A file as the browser gave it. */
export interface ImportEntry {
  /** Path as it came, with `/` between folders; a folder that was not looked into ends with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why it could not be read: the end of a sentence that begins with its name. `bytes` is empty then. */
  readonly problem?: string;
}

/** Takes in uploaded or dropped files: limits, exclusions, UTF-8, the single top folder. Never throws. */
export function importFiles(entries: readonly ImportEntry[], limits: ImportLimits = IMPORT_LIMITS): ImportResult {
  return runAtOnce(importFilesInSteps(entries, limits));
}

/** The same work in steps of one file, for `runWithPauses`. */
export function importFilesInSteps(entries: readonly ImportEntry[], limits: ImportLimits = IMPORT_LIMITS): ImportSteps {
  return takeIn(entries.map(toSource), limits, new NoteCollector());
}

function toSource(entry: ImportEntry): Source {
  return {
    path: entry.path,
    size: entry.bytes.length,
    unlisted: entry.path.endsWith("/"),
    ...(entry.problem === undefined ? {} : { problem: entry.problem }),
    read: () => ({ status: "ok", bytes: entry.bytes }),
  };
}
