import * as v from "valibot";
import type { FeaturePackage } from "../project/layout";
import type { Project } from "../project/project";
import type { ProjectFile } from "../project/projectFile";
import type { RuleInfo, RuleOptionInfo, RuleScope, Severity } from "../contract";
import type { KindName } from "../syntax/kinds";
import type { EditBuilder } from "./editBuilder";

/** A stretch of a file: a node, or a part of one given in offsets of the file's text (UTF-16, 0-based, end exclusive). */
export interface Place {
  readonly file: ProjectFile;
  /** The node; without one, line 1 of the file. */
  readonly node?: number;
  /** Narrows the place within (or around) the node. */
  readonly start?: number;
  readonly end?: number;
}

/** What a rule reports. */
export interface Report<MessageId extends string> extends Place {
  readonly message: MessageId;
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly related?: readonly (Place & { readonly text: string })[];
  /** Overrides the rule's severity for this finding (before the user's own). */
  readonly severity?: Severity;
  /** Builds the fix; called only when it is asked for. Only rules that declare a fix may give one, or findings that say `fixable`. */
  readonly fix?: ((edits: EditBuilder) => void) | null;
  /** The kind of this finding's fix, where the rule as a whole has none. */
  readonly fixable?: "safe" | "unsafe";
}

export interface RuleContext<Options, MessageId extends string> {
  readonly project: Project;
  readonly options: Options;
  report(report: Report<MessageId>): void;
}

type OptionsSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
type NoOptions = v.ObjectSchema<Record<never, never>, undefined>;

/** Functions called for nodes of a kind, in the one pass over a file's table. */
export type Visitors = { readonly [kind in KindName]?: (node: number, file: ProjectFile) => void };

export interface RuleDefinition<Schema extends OptionsSchema, MessageId extends string> {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly fix: "safe" | "unsafe" | null;
  /** Absent means true. */
  readonly defaultOn?: boolean;
  /** Ledger ids. */
  readonly refs: readonly string[];
  readonly summary: string;
  /** Markdown: why it matters, in our own words. */
  readonly rationale: string;
  readonly whenNotToUse: string;
  readonly options?: Schema;
  /** Id → text with `{placeholders}`: names the thing at fault, then says what to write instead. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Whether test modules are judged: by default they are not. */
  readonly tests?: "never" | "also" | "only";
  /** Whether it also reports in stretches that did not parse, where nothing is certain; only the rule about those does. */
  readonly inBroken?: boolean;
  /**
   * What it reads of *other* files. `signatures`: everything but function bodies (constructors' bodies included); then a file's
   * findings are kept while others' bodies change. `bodies`: anything. Default: file rules `signatures`, all others `bodies`.
   */
  readonly reads?: "signatures" | "bodies";
  /** Whether it reads comments, so that its findings are made anew when only those change. */
  readonly readsComments?: boolean;
  /** For what the syntax alone says: visitors by node kind, served by one pass for all rules. */
  visit?(context: RuleContext<v.InferOutput<Schema>, MessageId>): Visitors;
  /** Called once a file. */
  file?(file: ProjectFile, context: RuleContext<v.InferOutput<Schema>, MessageId>): void;
  /** Called once a feature package. */
  package?(feature: FeaturePackage, context: RuleContext<v.InferOutput<Schema>, MessageId>): void;
  /** Called once. */
  project?(project: Project, context: RuleContext<v.InferOutput<Schema>, MessageId>): void;
}

/** A rule as the linter runs it. */
export interface Rule {
  readonly info: RuleInfo;
  readonly messages: Readonly<Record<string, string>>;
  readonly tests: "never" | "also" | "only";
  readonly reads: "signatures" | "bodies";
  readonly inBroken: boolean;
  readonly readsComments: boolean;
  /** Validates the rule's options; absent ones get their defaults. @throws v.ValiError */
  parseOptions(given: Readonly<Record<string, unknown>>): unknown;
  readonly optionsSchema: v.GenericSchema;
  readonly visit: ((context: RuleContext<unknown, string>) => Visitors) | null;
  readonly file: ((file: ProjectFile, context: RuleContext<unknown, string>) => void) | null;
  readonly package: ((feature: FeaturePackage, context: RuleContext<unknown, string>) => void) | null;
  readonly project: ((project: Project, context: RuleContext<unknown, string>) => void) | null;
}

const NO_OPTIONS: NoOptions = v.object({});

/** Makes a rule: one definition from which types, validation, the options table and the catalogue's data derive. */
export function defineRule<MessageId extends string, Schema extends OptionsSchema = NoOptions>(
  definition: RuleDefinition<Schema, MessageId>,
): Rule {
  const schema: OptionsSchema = definition.options ?? NO_OPTIONS;
  const strict = v.strictObject(schema.entries);
  return {
    info: {
      code: definition.code,
      name: definition.name,
      category: definition.code.slice(0, 3),
      severity: definition.severity,
      scope: definition.scope,
      fix: definition.fix,
      defaultOn: definition.defaultOn ?? true,
      refs: definition.refs,
      summary: definition.summary,
      rationale: definition.rationale,
      whenNotToUse: definition.whenNotToUse,
      since: "0.1.0",
      options: describeOptions(schema),
    },
    messages: definition.messages,
    tests: definition.tests ?? "never",
    reads: definition.reads ?? (definition.scope === "file" ? "signatures" : "bodies"),
    inBroken: definition.inBroken ?? false,
    readsComments: definition.readsComments ?? false,
    parseOptions: (given) => v.parse(strict, given),
    optionsSchema: strict,
    // The linter hands each rule the options that its own schema produced.
    visit: (definition.visit as Rule["visit"] | undefined)?.bind(definition) ?? null,
    file: (definition.file as Rule["file"] | undefined)?.bind(definition) ?? null,
    package: (definition.package as Rule["package"] | undefined)?.bind(definition) ?? null,
    project: (definition.project as Rule["project"] | undefined)?.bind(definition) ?? null,
  };
}

function describeOptions(schema: OptionsSchema): RuleOptionInfo[] {
  const defaults = v.parse(schema, {}) as Record<string, unknown>;
  return Object.entries(schema.entries).map(([name, entry]) => {
    const inner = "wrapped" in entry ? (entry.wrapped as v.GenericSchema) : (entry as v.GenericSchema);
    return {
      name,
      type: inner.expects,
      default: defaults[name],
      description: v.getDescription(inner as never) ?? "",
    };
  });
}

/** One file of an example. Lines whose finding is expected carry the marker `# <- CODE` (several: `# <- CODE, CODE`; "2x": `# <- CODE x2`). */
export interface ExampleFile {
  readonly path: string;
  readonly code: string;
}

export interface Example {
  /** What the example shows, in a few words. */
  readonly title: string;
  /** One snippet, or the files of a small project. */
  readonly files: readonly ExampleFile[];
  /** The whole default profile is silent on it (or reports just the marked lines). */
  readonly complete?: boolean;
  /** The major of Pydantic whose style it is written in, where the style is what it is about; pages let the reader choose. */
  readonly pydantic?: 1 | 2;
  readonly config?: Readonly<Record<string, unknown>>;
  /** For a bad example of a rule with a fix: the files that the fix changes, as it leaves them. */
  readonly fixed?: readonly ExampleFile[];
}

/** A rule's examples: at once its tests and what its page shows. */
export interface RuleExamples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Types an examples file's default export. */
export function defineExamples(examples: RuleExamples): RuleExamples {
  return examples;
}

/** A one-file example. */
export function snippet(
  title: string,
  code: string,
  options: { path?: string } & Omit<Example, "title" | "files"> = {},
): Example {
  const { path = "snippet.py", ...rest } = options;
  return { title, files: [{ path, code: dedent(code) }], ...rest };
}

/** An example of several files: path → code. */
export function project(
  title: string,
  files: Readonly<Record<string, string>>,
  options: Omit<Example, "title" | "files"> = {},
): Example {
  return { title, files: Object.entries(files).map(([path, code]) => ({ path, code: dedent(code) })), ...options };
}

/** The files a fix leaves: path → code. */
export function fixed(files: Readonly<Record<string, string>>): readonly ExampleFile[] {
  return Object.entries(files).map(([path, code]) => ({ path, code: dedent(code) }));
}

/** Takes the common indent and the first line break off a template literal. */
export function dedent(code: string): string {
  const lines = code
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "\n")
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, Infinity);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join("\n") : code;
}
