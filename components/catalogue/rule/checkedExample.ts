import {
  applyEdits,
  type CheckResult,
  type Config,
  createLinter,
  type Diagnostic,
  type Linter,
  RULES_VERSION,
  type RuleInfo,
  type SourceFile,
} from "@/lib/engine";
import type { examplesByCode } from "@/lib/engine/rules/examples";
import { encodeLink } from "@/lib/permalink";

type Examples = NonNullable<ReturnType<(typeof examplesByCode)["get"]>>;
export type Example = Examples["bad"][number];

/** A file of an example as it is shown: without the markers that say where a finding is expected. */
export interface ShownFile {
  readonly path: string;
  readonly text: string;
  /** The rule's findings in this file. */
  readonly findings: readonly Diagnostic[];
}

export type PydanticMajor = 1 | 2;

/** An example after the checker has seen it. */
export interface CheckedExample {
  readonly title: string;
  /** The style that it is about; null where that does not matter. */
  readonly pydantic: PydanticMajor | null;
  /** The settings that it was checked with. */
  readonly config: Config;
  readonly files: readonly ShownFile[];
  /** What the fix makes of it: the files that it changes, as it leaves them; null where no fix is shown. */
  readonly mended: CheckedExample | null;
  /** Address that opens the example in the playground; null where no link can carry it. */
  readonly href: string | null;
}

const MARKER = /[ \t]*# <- .*$/gm;

let linter: Promise<Linter> | null = null;

/**
 * Runs the checker over an example, at build time.
 * @throws where a bad example has no finding of its rule, or a good one has: the page would say what is not so
 */
export async function checkExample(rule: RuleInfo, example: Example, verdict: "bad" | "good"): Promise<CheckedExample> {
  linter ??= createLinter();
  const config = configFor(rule, example);
  const files = example.files.map(({ path, code }) => ({ path, text: code.replace(MARKER, "") }));
  const result = (await linter).check(files, config);
  const own = result.diagnostics.filter((diagnostic) => diagnostic.code === rule.code);
  if (own.length > 0 !== (verdict === "bad")) {
    throw new Error(`${rule.code}: the ${verdict} example "${example.title}" has ${own.length} findings of the rule.`);
  }
  return {
    title: example.title,
    pydantic: example.pydantic ?? null,
    config,
    files: files.map((file) => ({ ...file, findings: own.filter(({ path }) => path === file.path) })),
    mended: example.fixed === undefined ? null : await mend(await linter, rule, files, config),
    href: await playgroundHref(files, config, result, own[0] ?? null),
  };
}

async function mend(
  checker: Linter,
  rule: RuleInfo,
  files: readonly SourceFile[],
  config: Config,
): Promise<CheckedExample> {
  const session = checker.open(files, config);
  const after = applyEdits(files, session.fix({ code: rule.code }));
  session.dispose();
  const isChanged = ({ path, text }: SourceFile) => !files.some((file) => file.path === path && file.text === text);
  const result = checker.check(after, config);
  return {
    title: "What the fix makes of it",
    pydantic: null,
    config,
    files: after.filter(isChanged).map((file) => ({
      ...file,
      findings: result.diagnostics.filter(({ code, path }) => code === rule.code && path === file.path),
    })),
    mended: null,
    href: await playgroundHref(after, config, result, null),
  };
}

/** The example's own settings; a rule that is off by default is asked for. */
function configFor(rule: RuleInfo, example: Example): Config {
  const given: Config = example.config ?? {};
  return rule.defaultOn || given.select !== undefined ? given : { ...given, select: [rule.code] };
}

async function playgroundHref(
  files: readonly { path: string; text: string }[],
  config: Config,
  result: CheckResult,
  focus: Diagnostic | null,
): Promise<string | null> {
  const place = ({ code, path, range }: Diagnostic) => ({ code, path, ...range.start });
  try {
    const fragment = await encodeLink({
      files,
      activePath: focus?.path ?? files[0]?.path ?? null,
      selection: focus === null ? null : { start: focus.range.start, end: focus.range.start },
      config,
      rulesVersion: RULES_VERSION,
      focus: focus === null ? null : place(focus),
      note: null,
      findings: result.diagnostics.map(place),
    });
    return `/#${fragment}`;
  } catch {
    // Examples about odd input (a NUL, a lone CR) are texts that no link carries.
    return null;
  }
}
