import type { Place, Report, Rule, RuleContext, Visitors } from "../rules/defineRule";
import type { Project } from "../project/project";
import type { ProjectFile } from "../project/projectFile";
import { Kind, type KindName } from "../syntax/kinds";
import type { Finding, StablePlace } from "./finding";
import type { ActiveRule } from "./selection";

/** Adds up milliseconds by rule; absent unless timings were asked for. */
export type Stopwatch = (code: string, milliseconds: number) => void;

type Visitor = (node: number, file: ProjectFile) => void;

/** The rules of a selection, compiled: one table of visitors, and lists of those with a hook for files, packages, the project. */
export class RuleRunner {
  readonly #active: readonly ActiveRule[];
  readonly #project: Project;
  readonly #stopwatch: Stopwatch | null;
  #sink: Finding[] = [];
  readonly #contexts = new Map<Rule, RuleContext<unknown, string>>();
  readonly #fileRules = new Map<string, readonly Rule[]>();
  readonly #visitors = new Map<string, (Visitor[] | undefined)[]>();

  constructor(project: Project, active: readonly ActiveRule[], stopwatch: Stopwatch | null = null) {
    this.#project = project;
    this.#active = active;
    this.#stopwatch = stopwatch;
    for (const one of active) this.#contexts.set(one.rule, this.#contextOf(one));
  }

  /** The findings of one file by the rules that depend on nothing but it and others' signatures (`local`), or by all others. */
  checkFile(file: ProjectFile, part: "local" | "linked"): Finding[] {
    const findings: Finding[] = [];
    this.#sink = findings;
    for (const rule of this.#fileRulesFor(file, part)) this.#judge(rule, file);
    this.#walk(file, part);
    return findings;
  }

  /** The findings of the rules about packages and the project as a whole. */
  checkProject(): Finding[] {
    const findings: Finding[] = [];
    this.#sink = findings;
    for (const { rule } of this.#active) {
      const context = this.#contextFor(rule);
      if (rule.package && !this.#project.isSnippet)
        this.#timed(rule, () => this.#project.features.forEach((feature) => rule.package?.(feature, context)));
      if (rule.project) this.#timed(rule, () => rule.project?.(this.#project, context));
    }
    return findings;
  }

  /** One pass over the table for all visitors. Nodes inside stretches that did not parse are not visited. */
  #walk(file: ProjectFile, part: "local" | "linked"): void {
    const byKind = this.#visitorsFor(file, part);
    if (byKind.length === 0) return;
    const { kind, next, count } = file.table;
    for (let node = 0; node < count; node++) {
      const own = kind[node] as number;
      if (own === Kind.ERROR) {
        if (node !== 0) node = (next[node] as number) - 1;
        continue;
      }
      const visitors = byKind[own];
      if (visitors) for (const visit of visitors) visit(node, file);
    }
  }

  /** The rules with a hook for files of this kind; looked for once a run, not once a file. */
  #fileRulesFor(file: ProjectFile, part: "local" | "linked"): readonly Rule[] {
    const key = `${part} ${file.isTest}`;
    const known = this.#fileRules.get(key);
    if (known) return known;
    const rules = this.#active
      .map((active) => active.rule)
      .filter(
        (rule) => rule.file !== null && (rule.reads === "signatures") === (part === "local") && judges(rule, file),
      );
    this.#fileRules.set(key, rules);
    return rules;
  }

  #visitorsFor(file: ProjectFile, part: "local" | "linked"): (Visitor[] | undefined)[] {
    const key = `${part} ${file.isTest}`;
    const known = this.#visitors.get(key);
    if (known) return known;
    const byKind: (Visitor[] | undefined)[] = [];
    for (const { rule } of this.#active) {
      if (!rule.visit || (rule.reads === "signatures") !== (part === "local") || !judges(rule, file)) continue;
      const visitors: Visitors = rule.visit(this.#contextFor(rule));
      for (const [name, visit] of Object.entries(visitors) as [KindName, Visitor][]) {
        const timed: Visitor = this.#stopwatch ? (node, of) => this.#timed(rule, () => visit(node, of)) : visit;
        (byKind[Kind[name]] ??= []).push(timed);
      }
    }
    this.#visitors.set(key, byKind);
    return byKind;
  }

  #judge(rule: Rule, file: ProjectFile): void {
    const context = this.#contextFor(rule);
    if (this.#stopwatch) this.#timed(rule, () => rule.file?.(file, context));
    else rule.file?.(file, context);
  }

  #timed(rule: Rule, run: () => void): void {
    if (!this.#stopwatch) return run();
    const started = performance.now();
    run();
    this.#stopwatch(rule.info.code, performance.now() - started);
  }

  #contextFor(rule: Rule): RuleContext<unknown, string> {
    const context = this.#contexts.get(rule);
    if (!context) throw new Error(`${rule.info.code} is not active.`);
    return context;
  }

  #contextOf({ rule, severity, options }: ActiveRule): RuleContext<unknown, string> {
    return {
      project: this.#project,
      options,
      report: (report) => {
        const finding = toFinding(rule, severity, report);
        if (finding) this.#sink.push(finding);
      },
    };
  }
}

const judges = (rule: Rule, file: ProjectFile): boolean =>
  file.isTest ? rule.tests !== "never" : rule.tests !== "only";

function toFinding(rule: Rule, severity: ActiveRule["severity"], report: Report<string>): Finding | null {
  // Inside a stretch that did not parse nothing is certain.
  if (!rule.inBroken && report.node !== undefined && report.node >= 0 && report.file.table.isBroken(report.node))
    return null;
  const template = rule.messages[report.message];
  if (template === undefined) throw new Error(`${rule.info.code} has no message "${report.message}".`);
  return {
    rule,
    severity: severity ?? report.severity ?? rule.info.severity,
    place: stablePlace(report),
    message: fill(template, report.data ?? {}),
    related: (report.related ?? []).map((one) => ({ place: stablePlace(one), text: one.text })),
    fix: (rule.info.fix ?? report.fixable) ? (report.fix ?? null) : null,
    fixable: rule.info.fix ?? report.fixable ?? null,
  };
}

function stablePlace(place: Place): StablePlace {
  const { table, path } = place.file;
  const node = place.node ?? -1;
  if (node < 0) return { path, node: -1, part: null };
  if (place.start === undefined && place.end === undefined) return { path, node, part: null };
  const base = table.start[node] as number;
  return {
    path,
    node,
    part: { from: (place.start ?? base) - base, to: (place.end ?? (table.end[node] as number)) - base },
  };
}

function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : oneLine(String(value));
  });
}

/** Quoted code on one line, without the comments that stood between its lines. */
function oneLine(text: string): string {
  return text.includes("\n") || text.includes("\r") ? text.replace(/[ \t]*#[^\r\n]*/g, "").replace(/\s+/g, " ") : text;
}
