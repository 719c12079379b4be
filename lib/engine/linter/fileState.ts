import type { Tree } from "web-tree-sitter";
import type { SourceFile, TextChange } from "../contract";
import { extractFacts, type FileFacts } from "../facts/fileFacts";
import { NestedTooDeeply } from "../syntax/flattener";
import type { PythonParser } from "../syntax/parser";
import { reasonToSkip } from "../syntax/sourceText";
import { shortfallReason } from "../syntax/shortfalls";
import { digestOf, type FileDigest } from "./digest";
import type { Finding } from "./finding";
import { readSuppressions, type Suppression } from "./suppressions";

/** Milliseconds spent on parsing files, by stage. */
export interface ParseClock {
  parse: number;
  flatten: number;
  facts: number;
}

export interface UpdateOptions {
  /** Asks for what a fresh parse would give; without it an incremental parse of broken text may stand in for it. */
  readonly exact: boolean;
  /** Keeps the tree for edits to come. */
  readonly keepTree: boolean;
  /** Whether another check may follow, so that it is worth knowing what changed until then. */
  readonly digest: boolean;
}

/** What a session knows of one Python file. */
export class FileState {
  text: string;
  facts: FileFacts | null = null;
  digest: FileDigest = { whole: 0, signatures: 0 };
  suppressions: readonly Suppression[] = [];
  skipped: string | null = null;
  partial: string | null = null;
  /** Findings of the rules that look at this file and others' signatures only, and under which key they were made. */
  local: { readonly key: string; readonly findings: readonly Finding[] } | null = null;
  /** Set where a newer table of the same nodes was taken since the project was last linked. */
  adopted = false;
  /** Set where the facts' object changed since the project was last linked. */
  relink = true;
  #tree: Tree | null = null;
  /** The text that `#tree` and the facts are of; null where nothing was parsed yet. */
  #parsedText: string | null = null;
  #pending: TextChange[] = [];
  #fresh = true;

  constructor(
    readonly path: string,
    text: string,
  ) {
    this.text = text;
  }

  get file(): SourceFile {
    return { path: this.path, text: this.text };
  }

  replace(text: string): void {
    this.#pending = [];
    this.#dropTree();
    this.text = text;
  }

  edit(changes: readonly TextChange[]): void {
    for (const change of changes) {
      if (change.start < 0 || change.end < change.start || change.end > this.text.length) {
        throw new RangeError(
          `The change ${change.start}–${change.end} is outside ${this.path}, which has ${this.text.length} units.`,
        );
      }
      this.text = this.text.slice(0, change.start) + change.text + this.text.slice(change.end);
      this.#pending.push(change);
    }
  }

  /** Whether the last parse used an old tree and met faults: then a fresh parse may recover differently. */
  get isApproximate(): boolean {
    return !this.#fresh && (this.facts?.table.faults.length ?? 0) > 0;
  }

  /** Brings the facts up to the text. */
  update(parser: PythonParser, clock: ParseClock, options: UpdateOptions): void {
    const isCurrent = this.#parsedText === this.text;
    if (isCurrent && !(options.exact && this.isApproximate)) {
      if (!options.keepTree) this.#dropTree();
      return;
    }
    this.skipped = reasonToSkip(this.text);
    if (this.skipped !== null) {
      this.#clear();
      return;
    }
    const canReuse = this.#tree !== null && this.#parsedText !== null && !isCurrent && this.#pending.length > 0;
    try {
      this.#parse(parser, clock, canReuse, options.digest);
      if (options.exact && this.isApproximate) this.#parse(parser, clock, false, options.digest);
      if (!options.keepTree) this.#dropTree();
    } catch (error) {
      this.#clear();
      if (!(error instanceof NestedTooDeeply)) throw error;
      this.skipped = "The code is nested more deeply than Python itself accepts.";
    }
  }

  #parse(parser: PythonParser, clock: ParseClock, incremental: boolean, digests: boolean): void {
    const old = this.#tree;
    const parsed = parser.parse(
      this.text,
      incremental && old && this.#parsedText !== null
        ? { tree: old, text: this.#parsedText, changes: this.#pending }
        : undefined,
    );
    old?.delete();
    this.#tree = parsed.tree;
    this.#fresh = !incremental;
    this.#parsedText = this.text;
    this.#pending = [];
    clock.parse += parsed.parseMilliseconds;
    clock.flatten += parsed.flattenMilliseconds;
    const started = performance.now();
    const facts = extractFacts(parsed.table);
    const digest = digests ? digestOf(facts) : this.digest;
    this.suppressions = readSuppressions(parsed.table);
    this.partial = shortfallReason(parsed.table);
    if (digests && this.facts && digest.whole === this.digest.whole && this.facts.table.count === parsed.table.count) {
      // Only comments or white space changed: node numbers are the same, so everything that was found holds.
      this.facts.adopt(parsed.table);
      this.adopted = true;
    } else {
      this.facts = facts;
      this.relink = true;
    }
    this.digest = digest;
    clock.facts += performance.now() - started;
  }

  #clear(): void {
    this.#dropTree();
    this.#parsedText = this.text;
    this.#pending = [];
    if (this.facts) this.relink = true;
    this.facts = null;
    this.suppressions = [];
    this.partial = null;
  }

  #dropTree(): void {
    this.#tree?.delete();
    this.#tree = null;
  }

  dispose(): void {
    this.#dropTree();
  }
}
