import type {
  CheckResult,
  Config,
  Diagnostic,
  Edit,
  FileNotice,
  FixTarget,
  Session,
  SourceFile,
  TextChange,
} from "../contract";
import { Project } from "../project/project";
import { allRules } from "../rules/index";
import type { PythonParser } from "../syntax/parser";
import type { SyntaxTable } from "../syntax/table";
import { FileState, type ParseClock } from "./fileState";
import { compareDiagnostics, type Finding, offsetsOf, renderFinding, restsOnOffsets } from "./finding";
import { computeFix } from "./fixes";
import { isConfigurationFile, mergeConfig, readProjectConfig } from "./projectConfig";
import { RuleRunner } from "./runRules";
import { type Selection, selectRules } from "./selection";
import { applySuppressions } from "./unusedSuppressions";

/** How many trees are kept for edits to come; each costs some twenty bytes of the parser's memory per byte of text. */
const KEPT_TREES = 8;

const isPython = (path: string): boolean => /\.pyi?$/.test(path);

/** An incremental check: what an edit leaves unchanged is not done again. */
export class CheckSession implements Session {
  readonly #parser: PythonParser;
  readonly #files = new Map<string, FileState>();
  readonly #others = new Map<string, string>();
  /** Paths that were edited, the latest last: their trees are kept. */
  #edited: string[] = [];
  #config: Config | undefined;
  #project: Project | null = null;
  #selection: Selection | null = null;
  #effective: Config = {};
  #notices: readonly FileNotice[] = [];
  #localKey = "";
  #linked: readonly Finding[] | null = null;
  #last: CheckResult | null = null;
  #disposed = false;
  readonly #once: boolean;

  /** @param once whether only one check will be asked for, so that nothing needs to be remembered for a second */
  constructor(parser: PythonParser, files: readonly SourceFile[], config?: Config, once = false) {
    this.#once = once;
    this.#parser = parser;
    this.#config = config;
    for (const file of files) this.put(file);
  }

  edit(path: string, changes: readonly TextChange[]): void {
    this.#assertOpen();
    const other = this.#others.get(path);
    if (other !== undefined) {
      const state = new FileState(path, other);
      state.edit(changes);
      this.#setOther(path, state.text);
      return;
    }
    const file = this.#files.get(path);
    if (!file) throw new RangeError(`No file ${path} is open.`);
    file.edit(changes);
    this.#edited = [...this.#edited.filter((one) => one !== path), path].slice(-KEPT_TREES);
    this.#last = null;
  }

  put(file: SourceFile): void {
    this.#assertOpen();
    this.#last = null;
    if (!isPython(file.path)) {
      if (isConfigurationFile(file.path)) this.#setOther(file.path, file.text);
      return;
    }
    const known = this.#files.get(file.path);
    if (known) {
      if (known.text !== file.text) known.replace(file.text);
      return;
    }
    this.#files.set(file.path, new FileState(file.path, file.text));
    this.#unlink();
  }

  remove(path: string): void {
    this.#assertOpen();
    this.#last = null;
    if (this.#others.delete(path)) this.#reconfigure();
    const file = this.#files.get(path);
    if (!file) return;
    file.dispose();
    this.#files.delete(path);
    this.#unlink();
  }

  rename(from: string, to: string): void {
    this.#assertOpen();
    const text = this.#files.get(from)?.text ?? this.#others.get(from);
    if (text === undefined) throw new RangeError(`No file ${from} is open.`);
    this.remove(from);
    this.put({ path: to, text });
  }

  configure(config: Config): void {
    this.#assertOpen();
    this.#config = config;
    this.#reconfigure();
  }

  check(options: { provisional?: boolean } = {}): CheckResult {
    this.#assertOpen();
    const provisional = options.provisional ?? false;
    if (this.#last && (this.#last.complete || provisional)) return this.#last;
    const started = performance.now();
    const clock: ParseClock = { parse: 0, flatten: 0, facts: 0 };
    let approximate = false;
    for (const file of this.#files.values()) {
      file.update(this.#parser, clock, {
        exact: !provisional,
        keepTree: this.#edited.includes(file.path),
        digest: !this.#once,
      });
      approximate ||= file.isApproximate;
    }
    const linking = performance.now();
    const project = this.#link();
    const ruling = performance.now();
    const byRule = this.#effective.timings ? new Map<string, number>() : null;
    const findings = this.#findings(project, byRule);
    const diagnostics = this.#render(findings);
    const done = performance.now();
    this.#last = {
      diagnostics,
      skipped: this.#noticesOf((file) => file.skipped),
      partial: [...this.#noticesOf((file) => file.partial), ...this.#notices],
      complete: !approximate,
      timings: {
        ...clock,
        link: ruling - linking,
        rules: done - ruling,
        total: done - started,
        ...(byRule ? { byRule: Object.fromEntries([...byRule].sort((a, b) => b[1] - a[1])) } : {}),
      },
    };
    return this.#last;
  }

  fix(target: FixTarget): Edit[] {
    this.#assertOpen();
    return computeFix(this.#parser, this.#allFiles(), this.#config, target);
  }

  /** The findings with their fixes, freshly made; for `computeFix`. */
  findingsWithFixes(): {
    readonly project: Project;
    readonly findings: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[];
  } {
    this.#assertOpen();
    const clock: ParseClock = { parse: 0, flatten: 0, facts: 0 };
    for (const file of this.#files.values())
      file.update(this.#parser, clock, { exact: true, keepTree: false, digest: !this.#once });
    const project = this.#link();
    const kept = this.#suppress(this.#findings(project, null));
    const findings = kept.flatMap((finding) => {
      const diagnostic = renderFinding(finding, (path) => this.#tableAt(path));
      return diagnostic ? [{ finding, diagnostic }] : [];
    });
    return { project, findings: findings.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)) };
  }

  dispose(): void {
    for (const file of this.#files.values()) file.dispose();
    this.#files.clear();
    this.#others.clear();
    this.#project = null;
    this.#linked = null;
    this.#last = null;
    this.#disposed = true;
  }

  #assertOpen(): void {
    if (this.#disposed) throw new Error("The session was disposed.");
  }

  #setOther(path: string, text: string): void {
    this.#others.set(path, text);
    this.#reconfigure();
  }

  #reconfigure(): void {
    this.#selection = null;
    this.#unlink();
  }

  #unlink(): void {
    this.#project = null;
    this.#linked = null;
    this.#last = null;
  }

  #allFiles(): SourceFile[] {
    return [
      ...[...this.#files.values()].map((file) => file.file),
      ...[...this.#others].map(([path, text]) => ({ path, text })),
    ];
  }

  #noticesOf(reason: (file: FileState) => string | null): FileNotice[] {
    const found = [...this.#files.values()].flatMap((file) => {
      const text = reason(file);
      return text === null ? [] : [{ path: file.path, reason: text }];
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #tableAt(path: string): SyntaxTable | undefined {
    return this.#files.get(path)?.facts?.table;
  }

  /** The project of the files as they stand; the one at hand where no file's facts changed. */
  #link(): Project {
    if (!this.#selection) {
      const read = readProjectConfig(this.#others);
      this.#effective = mergeConfig(read.config, this.#config);
      const source = [...this.#others.keys()].find((path) => /(pyproject|housestyle)\.toml$/.test(path)) ?? "settings";
      this.#selection = selectRules(allRules, this.#effective, source);
      this.#notices = [...read.notices, ...this.#selection.notices];
    }
    const states = [...this.#files.values()];
    for (const file of states) if (file.adopted) this.#forgetOffsets(file);
    if (this.#project && !states.some((file) => file.relink)) return this.#project;
    const linked = states.flatMap((file) => (file.facts ? [{ path: file.path, facts: file.facts }] : []));
    const project = new Project(linked, this.#effective, this.#others);
    for (const file of states) file.relink = false;
    this.#project = project;
    this.#linked = null;
    if (this.#once) return project;
    const layout = project.features.map((feature) => [feature.directory, [...feature.components]]);
    const signatures = states.map((file) => `${file.path}:${file.facts ? file.digest.signatures : "-"}`).sort();
    this.#localKey = JSON.stringify([signatures, layout, this.#effective, [...this.#others]]);
    return project;
  }

  /** Comments or blank lines of a file changed: findings that rest on offsets within it, or on its comments, are made anew. */
  #forgetOffsets(file: FileState): void {
    file.adopted = false;
    if (this.#selection?.active.some(({ rule }) => rule.readsComments)) file.local = null;
    for (const other of this.#files.values()) {
      if (other.local?.findings.some((finding) => restsOnOffsets(finding, file.path))) other.local = null;
    }
    if (this.#linked?.some((finding) => restsOnOffsets(finding, file.path))) this.#linked = null;
  }

  #findings(project: Project, byRule: Map<string, number> | null): Finding[] {
    const selection = this.#selection;
    if (!selection) throw new Error("The rules were not selected.");
    const stopwatch = byRule
      ? (code: string, milliseconds: number): void => void byRule.set(code, (byRule.get(code) ?? 0) + milliseconds)
      : null;
    const runner = new RuleRunner(project, selection.active, stopwatch);
    const found: Finding[] = [];
    for (const file of project.files) {
      const state = this.#files.get(file.path);
      if (!state) continue;
      const key = `${state.digest.whole} ${this.#localKey}`;
      if (state.local?.key !== key) state.local = { key, findings: runner.checkFile(file, "local") };
      found.push(...state.local.findings);
    }
    this.#linked ??= [...project.files.flatMap((file) => runner.checkFile(file, "linked")), ...runner.checkProject()];
    found.push(...this.#linked);
    return found;
  }

  #suppress(findings: readonly Finding[]): Finding[] {
    const selection = this.#selection;
    if (!selection) return [...findings];
    const unique = onePerPlace(findings, (path) => this.#tableAt(path)).filter(
      (finding) => !selection.isIgnored(finding.place.path, finding.rule.info.code),
    );
    return applySuppressions(unique, [...this.#files.values()], selection);
  }

  #render(findings: readonly Finding[]): Diagnostic[] {
    return this.#suppress(findings)
      .flatMap((finding) => renderFinding(finding, (path) => this.#tableAt(path)) ?? [])
      .sort(compareDiagnostics);
  }
}

/** One fault, one report: findings of one rule at one place with one message are one. */
function onePerPlace(findings: readonly Finding[], tableAt: (path: string) => SyntaxTable | undefined): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const table = tableAt(finding.place.path);
    if (!table) return false;
    const { start, end } = offsetsOf(finding.place, table);
    const key = `${finding.rule.info.code}\n${finding.place.path}\n${start}\n${end}\n${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
