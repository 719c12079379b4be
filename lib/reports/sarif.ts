import type { Diagnostic, FileNotice, Range, RuleInfo, Severity } from "@/lib/engine";
import { compareTexts } from "@/lib/ruff/order";
import { shownPath, type ReportContext } from "./context";
import { sortDiagnostics } from "./order";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * The findings as a SARIF 2.1.0 log of one run. Our rules are the driver's; findings of codes that are not ours are Ruff's, an
 * extension of the tool. Only rules that found something are described. Columns are UTF-16 code units, as the engine's.
 */
export function toSarif(diagnostics: readonly Diagnostic[], context: ReportContext = {}): string {
  const sorted = sortDiagnostics(diagnostics);
  const catalogue = new Map((context.rules ?? []).map((rule) => [rule.code, rule]));
  const ours = context.rules === undefined ? sorted : sorted.filter((diagnostic) => catalogue.has(diagnostic.code));
  const theirs = context.rules === undefined ? [] : sorted.filter((diagnostic) => !catalogue.has(diagnostic.code));
  const driverRules = descriptors(ours, catalogue, context);
  const extensionRules = descriptors(theirs, catalogue, context);
  const driverIndex = indexById(driverRules);
  const extensionIndex = indexById(extensionRules);
  const artifacts = [...new Set(sorted.map((diagnostic) => diagnostic.path))];
  const artifactIndex = new Map(artifacts.map((path, index) => [path, index]));

  const results = sorted.map((diagnostic) => {
    const extended = extensionIndex.get(diagnostic.code);
    return {
      ruleId: diagnostic.code,
      ...(extended === undefined
        ? { ruleIndex: driverIndex.get(diagnostic.code) }
        : { rule: { id: diagnostic.code, index: extended, toolComponent: { index: 0 } } }),
      level: levels[diagnostic.severity],
      message: { text: plainMessage(diagnostic.message) },
      locations: [location(context, diagnostic.path, diagnostic.range, artifactIndex)],
      ...(diagnostic.related.length === 0
        ? {}
        : {
            relatedLocations: diagnostic.related.map((other, id) => ({
              id,
              ...location(context, other.path, other.range, artifactIndex),
              message: { text: plainMessage(other.message) },
            })),
          }),
      properties: { fixable: diagnostic.fixable },
    };
  });

  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Housestyle",
            ...(context.version === undefined ? {} : { version: context.version }),
            rules: driverRules,
            ...(context.rulesVersion === undefined ? {} : { properties: { rulesVersion: context.rulesVersion } }),
          },
          ...(theirs.length === 0 ? {} : { extensions: [{ name: "Ruff", rules: extensionRules }] }),
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that was checked." } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(context) }],
        artifacts: artifacts.map((path) => ({ location: artifactLocation(context, path), sourceLanguage: "python" })),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Descriptor {
  readonly id: string;
  readonly [key: string]: unknown;
}

function descriptors(
  diagnostics: readonly Diagnostic[],
  catalogue: ReadonlyMap<string, RuleInfo>,
  context: ReportContext,
): Descriptor[] {
  const named = new Map(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic]));
  return [...named.values()]
    .sort((a, b) => compareTexts(a.code, b.code))
    .map(({ code, name }) => {
      const url = context.ruleUrl?.(code, name) ?? null;
      const rule = catalogue.get(code);
      const link = url === null ? {} : { helpUri: url };
      return rule === undefined ? { id: code, name, ...link } : { ...ruleDescriptor(rule), ...link };
    });
}

function ruleDescriptor(rule: RuleInfo): Descriptor {
  const help = [rule.rationale, rule.whenNotToUse === "" ? "" : `When not to use it: ${rule.whenNotToUse}`];
  const text = help.filter((part) => part !== "").join("\n\n") || rule.summary;
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: plainMessage(rule.summary) },
    fullDescription: { text: plainMessage(rule.rationale || rule.summary) },
    help: { text: plainMessage(text), markdown: text },
    defaultConfiguration: { enabled: rule.defaultOn, level: levels[rule.severity] },
    properties: { tags: [rule.category], refs: rule.refs, scope: rule.scope, fix: rule.fix, since: rule.since },
  };
}

function indexById(rules: readonly Descriptor[]): Map<string, number> {
  return new Map(rules.map((rule, index) => [rule.id, index]));
}

function location(context: ReportContext, path: string, range: Range, artifactIndex: ReadonlyMap<string, number>) {
  const index = artifactIndex.get(path);
  return {
    physicalLocation: {
      artifactLocation: { ...artifactLocation(context, path), ...(index === undefined ? {} : { index }) },
      region: {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
      },
    },
  };
}

function artifactLocation(context: ReportContext, path: string) {
  return { uri: uriOf(shownPath(context, path)), uriBaseId: "%SRCROOT%" };
}

/** A path as a relative URI reference: each segment percent-encoded, so that no name can be a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
}

function notifications(context: ReportContext) {
  const notice = (level: "warning" | "note") => (file: FileNotice) => ({
    level,
    message: { text: plainMessage(file.reason) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(context, file.path) } }],
  });
  return [...(context.skipped ?? []).map(notice("warning")), ...(context.partial ?? []).map(notice("note"))];
}

/**
 * A message's text means itself: what would be read as an embedded link (`[text](1)`) or a placeholder (`{0}`) is taken apart.
 * Other brackets and braces stay as they are, because viewers show escaped ones with their escapes.
 */
function plainMessage(text: string): string {
  return text.replace(/\]\(/g, "] (").replace(/\{(\d+)\}/g, "{{$1}}");
}
