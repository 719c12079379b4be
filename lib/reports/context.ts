import type { FileNotice, RuleInfo } from "@/lib/engine";

/** What a report may know besides the findings. Everything is optional: a report says less where it knows less. */
export interface ReportContext {
  /** Whole texts by path, as the engine saw them; reports that show code take it from here. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Metadata of our own rules. */
  readonly rules?: readonly RuleInfo[];
  /** The product's version, such as `0.1.0`. */
  readonly version?: string;
  /** The rule set's version. */
  readonly rulesVersion?: string;
  /** The address of a rule's page, or `null` where it has none. */
  readonly ruleUrl?: (code: string, name: string) => string | null;
  /** How a path is written for the reader, such as relative to the working directory. Not used by `toJson`. */
  readonly displayPath?: (path: string) => string;
  /** How many files were checked. */
  readonly checkedFiles?: number;
  readonly skipped?: readonly FileNotice[];
  readonly partial?: readonly FileNotice[];
}

/** The path as the context wants it shown. */
export function shownPath(context: ReportContext, path: string): string {
  return context.displayPath ? context.displayPath(path) : path;
}
