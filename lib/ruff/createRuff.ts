import initialise, { initSync, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import type { Config, Diagnostic, Edit, FileNotice, SourceFile } from "@/lib/engine";
import { isLeftToOurs } from "./duplicates";
import { codeOf, readFindings, toDiagnostic, toEdits, type RuffFinding } from "./findings";
import { firstPartyModules } from "./firstParty";
import { isExcluded } from "./globs";
import { effectiveConfig } from "./housestyleConfig";
import { compareDiagnostics, comparePositions, compareTexts } from "./order";
import { configurationFor, ruffConfigurations, type RuffConfiguration } from "./ruffConfiguration";
import { selectCodes, severityIn } from "./selection";
import { withoutOwnSettings, workspaceSettings } from "./settings";

export interface RuffOptions {
  /** What was given beside the project's own files; it wins key by key. */
  readonly config?: Config;
  /** The paths to check; the other files are read for what they say about the project. All, if absent. */
  readonly only?: ReadonlySet<string>;
}

/** What Ruff says of a project. */
export interface RuffReport {
  /** By path, in the order of paths; each file's findings by line, column, code. The same array again where nothing changed. */
  readonly byPath: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Files that Ruff could not check, and settings that it could not read. */
  readonly notices: readonly FileNotice[];
  /** Files on which the WASM instance broke; it may answer wrongly from then on and should be replaced. */
  readonly broken: readonly string[];
}

/** What a Ruff fix can be asked for: one finding, or all findings of a code. */
export type RuffFixTarget = { readonly diagnostic: Diagnostic } | { readonly code: string };

export interface Ruff {
  /** Ruff's own version, such as `0.16.9`. */
  readonly version: string;
  /** Ruff's findings in the project's Python files, sorted by path, line, column, code. Never throws. */
  check(files: readonly SourceFile[], options?: RuffOptions): Diagnostic[];
  /** The same with what else is to be said. Files whose text and settings are those of the last call are not checked again. */
  inspect(files: readonly SourceFile[], options?: RuffOptions): RuffReport;
  /** The edits that mend the target in the files as they are; of overlapping fixes the first. Empty where nothing can be mended. */
  fix(files: readonly SourceFile[], target: RuffFixTarget, options?: RuffOptions): Edit[];
}

/** Ruff's WASM: its bytes or compiled module, or the address to fetch it from. */
export type RuffSource = { readonly module: BufferSource | WebAssembly.Module } | { readonly url: string | URL };

/** Longer texts (in UTF-16 units) are generated or data, and cost Ruff seconds. */
const LONGEST_TEXT = 2_000_000;

interface CachedFile {
  readonly text: string;
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly notice: FileNotice | null;
}

/** What holds for the files of one configuration. */
interface PreparedFolder {
  readonly configuration: RuffConfiguration;
  /** Everything that a file's findings depend on besides its text. */
  readonly key: string;
  /** Ruff's settings as JSON, by which the workspace is found. */
  readonly settings: string;
}

interface PreparedProject {
  readonly key: string;
  readonly config: Config;
  readonly configurations: readonly RuffConfiguration[];
  readonly folders: ReadonlyMap<string, PreparedFolder>;
  readonly notices: readonly FileNotice[];
}

/** Loads Ruff. The WASM is instantiated once a thread: a second call gives the same instance behind a new adapter. Rejects where it cannot be loaded. */
export async function createRuff(source: RuffSource): Promise<Ruff> {
  if ("module" in source) initSync({ module: source.module });
  else await initialise({ module_or_path: source.url });
  return new RuffAdapter();
}

class RuffAdapter implements Ruff {
  readonly version = Workspace.version();
  private cache: ReadonlyMap<string, CachedFile> = new Map();
  private readonly workspaces = new Map<string, Workspace>();
  private project: PreparedProject | null = null;

  check(files: readonly SourceFile[], options: RuffOptions = {}): Diagnostic[] {
    return [...this.inspect(files, options).byPath.values()].flat();
  }

  inspect(files: readonly SourceFile[], options: RuffOptions = {}): RuffReport {
    const byPath = new Map<string, readonly Diagnostic[]>();
    const broken: string[] = [];
    const checked = new Map<string, CachedFile>();
    const project = this.prepare(files, options.config ?? {});
    const notices = [...project.notices];
    for (const file of [...files].sort((one, other) => compareTexts(one.path, other.path))) {
      if (!file.path.endsWith(".py") || options.only?.has(file.path) === false) continue;
      const folder = folderFor(file.path, project);
      if (folder === null) continue;
      const before = this.cache.get(file.path);
      const result =
        before?.text === file.text && before.key === folder.key
          ? before
          : this.checkFile(file, folder, project.config, broken);
      checked.set(file.path, result);
      byPath.set(file.path, result.diagnostics);
      if (result.notice !== null) notices.push(result.notice);
    }
    this.cache = checked;
    return { byPath, notices, broken };
  }

  fix(files: readonly SourceFile[], target: RuffFixTarget, options: RuffOptions = {}): Edit[] {
    const project = this.prepare(files, options.config ?? {});
    const wanted = "diagnostic" in target ? target.diagnostic : null;
    const code = "diagnostic" in target ? target.diagnostic.code : target.code;
    return files.flatMap((file) => {
      if (!file.path.endsWith(".py") || (wanted !== null && wanted.path !== file.path)) return [];
      const folder = folderFor(file.path, project);
      if (folder === null) return [];
      const findings = this.ask(file, folder).findings.filter(
        (finding) =>
          codeOf(finding) === code &&
          severityIn(file.path, code, folder.configuration, project.config) !== null &&
          (wanted === null || isSame(wanted, toDiagnostic(file.path, finding, wanted.severity))),
      );
      return withoutOverlaps(findings.map((finding) => toEdits(file.path, finding)));
    });
  }

  /** What the project's settings make of its files; made again only when something that it depends on changed. */
  private prepare(files: readonly SourceFile[], given: Config): PreparedProject {
    const settingFiles = files.filter(({ path }) => path.endsWith(".toml"));
    const configurations = ruffConfigurations(settingFiles);
    const firstParty = firstPartyModules(files, sourceRoots(configurations));
    const config = effectiveConfig(settingFiles, given);
    const key = JSON.stringify([settingFiles, firstParty, config]);
    if (this.project?.key !== key) {
      this.project = { key, config, configurations, ...this.prepareFolders(configurations, config, firstParty) };
    }
    return this.project;
  }

  private prepareFolders(
    configurations: readonly RuffConfiguration[],
    config: Config,
    firstParty: readonly string[],
  ): Pick<PreparedProject, "folders" | "notices"> {
    const folders = new Map<string, PreparedFolder>();
    const notices: FileNotice[] = [];
    for (const configuration of configurations) {
      const { codes, unknown } = selectCodes(configuration, config);
      const say = (reason: string): void =>
        void notices.push({ path: configuration.source ?? "pyproject.toml", reason });
      if (unknown.length > 0) say(`Ruff ${this.version} has no rule named ${unknown.join(", ")}.`);
      if (codes.length === 0) continue;
      const settings = this.usableSettings(configuration, codes, firstParty, say);
      if (settings === null) continue;
      const key = JSON.stringify([settings, configuration.folder, configuration.perFileIgnores, config]);
      folders.set(configuration.folder, { configuration, key, settings });
    }
    const used = new Set([...folders.values()].map(({ settings }) => settings));
    for (const settings of this.workspaces.keys()) if (!used.has(settings)) this.forget(settings);
    return { folders, notices };
  }

  /** Settings, written as JSON, that Ruff takes: the project's own, else none but ours; null where it refuses even those. */
  private usableSettings(
    configuration: RuffConfiguration,
    codes: readonly string[],
    firstParty: readonly string[],
    say: (reason: string) => void,
  ): string | null {
    for (const candidate of [configuration, withoutOwnSettings(configuration)]) {
      const settings = JSON.stringify(workspaceSettings(candidate, codes, firstParty));
      const workspace = this.workspaceFor(settings);
      if (typeof workspace !== "string") return settings;
      say(`Ruff refuses its settings: ${workspace}`);
    }
    return null;
  }

  /** The workspace for settings written as JSON, or Ruff's reason to refuse them. */
  private workspaceFor(settings: string): Workspace | string {
    const before = this.workspaces.get(settings);
    if (before !== undefined) return before;
    try {
      const workspace = new Workspace(JSON.parse(settings), PositionEncoding.Utf16);
      this.workspaces.set(settings, workspace);
      return workspace;
    } catch (error) {
      return reasonOf(error);
    }
  }

  private forget(settings: string): void {
    const workspace = this.workspaces.get(settings);
    this.workspaces.delete(settings);
    try {
      workspace?.free();
    } catch {
      // A workspace whose check was cut short by a trap still counts as borrowed: its memory is lost with the instance.
    }
  }

  private checkFile(file: SourceFile, folder: PreparedFolder, config: Config, broken: string[]): CachedFile {
    const { findings, failure, isBroken } = this.ask(file, folder);
    if (isBroken) broken.push(file.path);
    const diagnostics = findings.flatMap((finding) => {
      const code = codeOf(finding);
      if (isLeftToOurs(code, finding.message)) return [];
      const severity = severityIn(file.path, code, folder.configuration, config);
      return severity === null ? [] : [toDiagnostic(file.path, finding, severity)];
    });
    return {
      text: file.text,
      key: folder.key,
      diagnostics: diagnostics.sort(compareDiagnostics),
      notice: failure === null ? null : { path: file.path, reason: failure },
    };
  }

  private ask(file: SourceFile, { settings }: PreparedFolder): Answer {
    const failed = (failure: string, isBroken = false): Answer => ({ findings: [], failure, isBroken });
    if (file.text.length > LONGEST_TEXT)
      return failed("Ruff was not asked: the file is longer than two million characters.");
    if (file.text.includes("\0")) return failed("Ruff was not asked: the file holds NUL characters.");
    const workspace = this.workspaceFor(settings);
    if (typeof workspace === "string") return failed(`Ruff failed: ${workspace}`);
    try {
      return { findings: readFindings(workspace.check(file.text)), failure: null, isBroken: false };
    } catch (error) {
      this.forget(settings);
      // Ruff's parser has no limit of its own and runs out of the host's stack; it goes on well afterwards.
      if (error instanceof RangeError) return failed("Ruff gave up: the code is nested too deeply.");
      return failed(`Ruff failed: ${reasonOf(error)}`, error instanceof WebAssembly.RuntimeError);
    }
  }
}

interface Answer {
  readonly findings: readonly RuffFinding[];
  readonly failure: string | null;
  readonly isBroken: boolean;
}

/** The settings that hold for a file; null where Ruff is not to look at it. */
function folderFor(path: string, project: PreparedProject): PreparedFolder | null {
  const configuration = configurationFor(path, project.configurations);
  const inFolder = configuration.folder === "" ? path : path.slice(configuration.folder.length + 1);
  return isExcluded(configuration.excluded, inFolder) ? null : (project.folders.get(configuration.folder) ?? null);
}

/** Folders that the project calls roots of imports (`src` in its Ruff settings). */
function sourceRoots(configurations: readonly RuffConfiguration[]): readonly string[] {
  return configurations.flatMap(({ folder, roots }) =>
    roots.map((root) => [folder, root.replace(/^\.\/?|\/$/g, "")].filter((part) => part !== "").join("/")),
  );
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return one.message === other.message && comparePositions(one.range.start, other.range.start) === 0;
}

/** The edits of as many fixes as fit beside each other; an edit that two fixes share (an import both need) is made once. */
function withoutOverlaps(fixes: readonly (readonly Edit[])[]): Edit[] {
  const taken: (Edit & { kind: "text" })[] = [];
  for (const fix of fixes) {
    const edits = fix.filter((edit) => edit.kind === "text");
    const fresh = edits.filter((edit) => !taken.some((other) => JSON.stringify(other) === JSON.stringify(edit)));
    const fits = fresh.every((edit) =>
      taken.every(
        ({ range }) =>
          comparePositions(range.end, edit.range.start) < 0 || comparePositions(edit.range.end, range.start) < 0,
      ),
    );
    if (fits) taken.push(...fresh);
  }
  return taken;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().replace(/\s+/g, " ").slice(0, 300);
}
