/**
 * The engine's public data types. Other programs are written against them: nothing here is renamed or removed.
 * All of it is plain data that survives `JSON.stringify` and `structuredClone`.
 */

/** One file of the project. */
export interface SourceFile {
  /** POSIX path relative to the project's root, without a leading `./`. */
  readonly path: string;
  /** The file's whole text, as it stands (line endings and BOM included). */
  readonly text: string;
}

/** A place in a text: 1-based line, 1-based column in UTF-16 code units. CRLF, lone CR and LF each end one line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = "error" | "warning" | "info";

/** Whether a fix cannot change behaviour (`safe`), may change it (`unsafe`), or does not exist (`null`). */
export type Fixability = "safe" | "unsafe" | null;

/** A second place that explains a finding: the column that is filtered on, the first of two duplicates. */
export interface RelatedPlace {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** One finding, ready to be shown. */
export interface Diagnostic {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixable: Fixability;
}

/** A file the engine did not read, or read only in part, and why, in a sentence for people. */
export interface FileNotice {
  readonly path: string;
  readonly reason: string;
}

/** Where a check spent its time, in milliseconds. */
export interface Timings {
  readonly parse: number;
  readonly flatten: number;
  readonly facts: number;
  readonly link: number;
  readonly rules: number;
  readonly total: number;
  /** Milliseconds by rule code; present when the configuration asks for it (`timings = true`). */
  readonly byRule?: Readonly<Record<string, number>>;
}

export interface CheckResult {
  /** Sorted by path, line, column, code. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were not read at all. */
  readonly skipped: readonly FileNotice[];
  /** Files that were read but only partly understood. */
  readonly partial: readonly FileNotice[];
  /** False only for a provisional answer. */
  readonly complete: boolean;
  readonly timings: Timings;
}

/** One change that a fix makes to the project. */
export type Edit =
  | { readonly kind: "text"; readonly path: string; readonly range: Range; readonly text: string }
  | { readonly kind: "create"; readonly path: string; readonly text: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string };

/** Replaces the UTF-16 offsets `start` (inclusive) to `end` (exclusive) by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Profile = "default" | "strict" | "essentials";

/**
 * The parsed `[tool.housestyle]` table. Keys are spelt as in TOML. What the project's own files say holds where a key is absent;
 * where it is given here, it wins key by key.
 */
export interface Config {
  readonly profile?: Profile;
  /** Codes, code prefixes (`STO`) or `ALL`. */
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly severity?: Readonly<Record<string, Severity>>;
  /** Glob → codes or prefixes that do not hold there. */
  readonly "per-file-ignores"?: Readonly<Record<string, readonly string[]>>;
  readonly pydantic?: "auto" | "1" | "2";
  readonly errors?: { readonly base?: string };
  readonly payload?: { readonly contextParameters?: readonly string[] };
  readonly store?: { readonly commit?: "store" | "caller" };
  readonly async?: { readonly allowSyncHandlers?: boolean };
  readonly duplication?: { readonly minTokens?: number };
  /** Options of single rules, by code: `rules.ARC006.maxStatements = 8`. */
  readonly rules?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Path → component, for snippets whose name does not tell (`{ "snippet.py": "store" }`). */
  readonly "treat-as"?: Readonly<Record<string, ComponentName>>;
  readonly timings?: boolean;
}

export type ComponentName = "models" | "store" | "service" | "types" | "errors" | "routes";

export type FixTarget = { readonly diagnostic: Diagnostic } | { readonly code: string } | "safe" | "all";

/** An incremental check of one project. After any series of edits, `check()` equals a fresh `Linter.check` of the same files. */
export interface Session {
  /** Applies changes in order; each one's offsets are of the text that the one before left. Unknown paths throw a `RangeError`. */
  edit(path: string, changes: readonly TextChange[]): void;
  /** Adds a file, or replaces its text. */
  put(file: SourceFile): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
  configure(config: Config): void;
  check(options?: { provisional?: boolean }): CheckResult;
  /** The edits that mend the target; empty where nothing can be mended. */
  fix(target: FixTarget): Edit[];
  /** Frees the session's memory. Every later call throws. */
  dispose(): void;
}

export interface Linter {
  /** One shot, stateless. */
  check(files: readonly SourceFile[], config?: Config): CheckResult;
  /** Incremental. */
  open(files: readonly SourceFile[], config?: Config): Session;
}

/** Bytes or addresses of the two WebAssembly files; in Node they are found without being told. */
export interface EngineAssets {
  readonly treeSitterWasm: Uint8Array | ArrayBuffer | string;
  readonly pythonWasm: Uint8Array | ArrayBuffer | string;
}

export type RuleScope = "file" | "package" | "project";

/** One option of a rule, as the catalogue and the configuration's schema show it. */
export interface RuleOptionInfo {
  readonly name: string;
  readonly type: string;
  readonly default: unknown;
  readonly description: string;
}

/** What the catalogue, the command line and the editor know of a rule without running it. */
export interface RuleInfo {
  readonly code: string;
  readonly name: string;
  /** The three-letter family, such as `STO`. */
  readonly category: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly fix: Fixability;
  /** False where the rule is in the catalogue but not in the default profile. */
  readonly defaultOn: boolean;
  /** Ledger ids of the conventions it serves. */
  readonly refs: readonly string[];
  /** One sentence: what it flags. */
  readonly summary: string;
  /** Why it matters: Markdown, a few sentences. */
  readonly rationale: string;
  readonly whenNotToUse: string;
  readonly since: string;
  readonly options: readonly RuleOptionInfo[];
}
