import type { Config, Range } from "@/lib/engine";

/** A finding's code and place, by which it is found again in the same text. 1-based; columns in UTF-16 units. */
export interface SharedFinding {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Everything a link carries. All paths are those of `files`. */
export interface SharedWorkspace {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly activePath: string | null;
  /** The cursor, or the selected stretch, in the active file. */
  readonly selection: Range | null;
  readonly config: Config;
  readonly rulesVersion: string;
  /** The finding that the link is about. */
  readonly focus: SharedFinding | null;
  readonly note: string | null;
  /** At the time of sharing. */
  readonly findings: readonly SharedFinding[];
}

export type DecodeResult =
  | { readonly status: "ok"; readonly shared: SharedWorkspace }
  /** The fragment is empty, or not one of ours. */
  | { readonly status: "none" }
  | { readonly status: "error"; readonly reason: string };
