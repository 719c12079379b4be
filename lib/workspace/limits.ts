/**
 * Every limit on what the workspace takes in, in one place. They are set so that a large real project fits with room to
 * spare, while nothing that is dropped on the page can make the tab run out of memory.
 */
export interface ImportLimits {
  /** Files that are kept. Beyond it nothing is opened: a project known in part would give false findings. */
  readonly files: number;
  /** Bytes of one file, as it stands on disk or inflated. A larger one is left out and named. */
  readonly fileBytes: number;
  /** Bytes of a file that is neither Python nor a known configuration file (`.md`, `.txt`, `.toml` …). */
  readonly sideFileBytes: number;
  /** Bytes of all files that are kept. */
  readonly totalBytes: number;
  /** Bytes of a zip as it is uploaded. */
  readonly zipBytes: number;
  /** Entries in a zip's directory, folders and what is left out included. */
  readonly zipEntries: number;
  /** Inflated bytes for each compressed byte. Source code reaches 10, generated tables perhaps 50; deflate's own maximum is 1,032. */
  readonly zipRatio: number;
  /** Below this many inflated bytes the ratio says nothing: a short file of blanks is harmless. */
  readonly zipRatioFrom: number;
}

const KILO = 1024;
const MEGA = 1024 * KILO;

export const IMPORT_LIMITS: ImportLimits = {
  files: 5_000,
  fileBytes: 5 * MEGA,
  sideFileBytes: 256 * KILO,
  totalBytes: 50 * MEGA,
  zipBytes: 200 * MEGA,
  zipEntries: 60_000,
  zipRatio: 200,
  zipRatioFrom: 1 * MEGA,
};

/** Limits on a path: UTF-16 units of the whole, and folders above the file. */
export const PATH_LENGTH = 300;
export const PATH_DEPTH = 30;
