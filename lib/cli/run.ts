import type { CheckResult, Config, SourceFile } from "@/lib/engine";
import { toGithub, toJson, toMarkdown, toSarif, toText, visibleText, type ReportContext } from "@/lib/reports";
import { join } from "node:path";
import packageJson from "../../package.json";
import { parseCommand, type CheckCommand, type Command } from "./args";
import { ruleUrl, selectorFault, type CodeBook } from "./codes";
import { maximumBytes } from "./decode";
import { explain } from "./explain";
import { help } from "./help";
import { readPaths, readStandardInput, type Inputs, type InputsResult } from "./inputs";
import { usesColour, writeAll, type Io } from "./io";
import { ownFindings, ownNotices } from "./ownFindings";
import { profileTable } from "./profile";
import { Progress } from "./progress";
import { isInside, posixRelative } from "./projectRoot";

/** What the command line needs of the checker; loaded only when it is needed. */
export interface Toolbox {
  readonly codes: () => Promise<CodeBook>;
  readonly rulesVersion: () => Promise<string>;
  readonly check: (files: readonly SourceFile[], config: Config, options: CheckOptions) => Promise<CheckResult>;
}

export interface CheckOptions {
  readonly ruff: boolean;
  /** Paths that findings are wanted for. */
  readonly targets: ReadonlySet<string>;
  /** Called when Ruff's turn comes, after our own rules. */
  readonly onRuff: () => void;
}

/** The program's exit statuses. */
export const exit = { clean: 0, findings: 1, usage: 2, fault: 3 } as const;

/** Runs the command line and returns its exit status; everything is written when it returns. */
export async function run(args: readonly string[], io: Io, toolbox: Toolbox): Promise<number> {
  const parsed = parseCommand(args);
  if (parsed.status === "wrong") return usageFault(io, parsed.reason);
  return runCommand(parsed.command, io, toolbox);
}

async function runCommand(command: Command, io: Io, toolbox: Toolbox): Promise<number> {
  switch (command.kind) {
    case "help":
      await writeAll(io.stdout, help);
      return exit.clean;
    case "version":
      await writeAll(io.stdout, `housestyle ${packageJson.version} (rules ${await toolbox.rulesVersion()})\n`);
      return exit.clean;
    case "explain": {
      const explanation = explain(command.code, await toolbox.codes());
      if (explanation.status === "unknown") return usageFault(io, explanation.reason);
      await writeAll(io.stdout, explanation.text);
      return exit.clean;
    }
    case "check":
      return runCheck(command, io, toolbox);
  }
}

async function runCheck(command: CheckCommand, io: Io, toolbox: Toolbox): Promise<number> {
  const codes = await toolbox.codes();
  for (const option of ["select", "ignore"] as const) {
    const fault = selectorFault(`--${option}`, command[option] ?? [], codes);
    if (fault !== null) return usageFault(io, fault);
  }

  const progress = new Progress(io.stderr);
  const read = await readInputs(command, io, (count) =>
    progress.say(`Reading ${count.toLocaleString("en-US")} files…`),
  );
  if (read.status === "wrong") {
    progress.clear();
    return usageFault(io, read.reason);
  }
  const { inputs } = read;
  const number = inputs.files.length;
  const isLong = number >= 200;
  progress.say(`Checking ${number.toLocaleString("en-US")} files…`, isLong);
  const result = await toolbox.check(inputs.files, configOf(command), {
    ruff: command.ruff,
    targets: inputs.targets,
    onRuff: () => progress.say(`Asking Ruff about ${inputs.targets.size.toLocaleString("en-US")} files…`, isLong),
  });
  progress.clear();

  const findings = ownFindings(inputs, result.diagnostics);
  const unread = ownNotices(inputs, result.skipped);
  const skipped = [...inputs.skipped, ...unread];
  const checkedFiles = inputs.targets.size - unread.length;
  const partial = ownNotices(inputs, result.partial);
  const context = await contextOf(command, io, inputs, codes, toolbox, { skipped, partial, checkedFiles });
  await writeAll(io.stdout, report(command, io, findings, context));
  await writeAll(io.stderr, notices(context, inputs));
  if (command.profile) await writeAll(io.stderr, profileTable(result.timings));
  return findings.length === 0 ? exit.clean : exit.findings;
}

async function readInputs(command: CheckCommand, io: Io, onRead: (count: number) => void): Promise<InputsResult> {
  if (command.stdinFilename === null) return readPaths(command.paths, io.cwd, onRead);
  const bytes = await io.readStdin(maximumBytes);
  return readStandardInput({ filename: command.stdinFilename, bytes }, io.cwd, onRead);
}

/** Only what was given: an absent key leaves the project's own configuration in force. */
function configOf(command: CheckCommand): Config {
  return {
    ...(command.select === null ? {} : { select: command.select }),
    ...(command.ignore === null ? {} : { ignore: command.ignore }),
    ...(command.profile ? { timings: true } : {}),
  };
}

async function contextOf(
  command: CheckCommand,
  io: Io,
  inputs: Inputs,
  codes: CodeBook,
  toolbox: Toolbox,
  notices: Pick<ReportContext, "skipped" | "partial" | "checkedFiles">,
): Promise<ReportContext> {
  const needsTexts = command.format === "text" || command.format === "markdown";
  const rebased = needsTexts ? inputs.files.map((file) => [inputs.reportPath(file.path), file.text] as const) : [];
  return {
    ...notices,
    texts: new Map(rebased),
    rules: codes.rules,
    version: packageJson.version,
    rulesVersion: await toolbox.rulesVersion(),
    ruleUrl: (code) => ruleUrl(code, codes, io.env.HOUSESTYLE_SITE),
    displayPath: (path) => shownPath(join(inputs.reportRoot, path), path, command, io),
  };
}

/**
 * People open paths from where they are; a forge looks them up from the repository's root. What lies outside is absolute for
 * people, and for the forge as the findings have it.
 */
function shownPath(absolute: string, reported: string, { format }: CheckCommand, { cwd, env }: Io): string {
  const forMachines = format === "sarif" || format === "github";
  const base = forMachines && env.GITHUB_WORKSPACE ? env.GITHUB_WORKSPACE : cwd;
  if (isInside(base, absolute)) return posixRelative(base, absolute);
  return forMachines ? reported : absolute;
}

function report(command: CheckCommand, io: Io, findings: CheckResult["diagnostics"], context: ReportContext): string {
  switch (command.format) {
    case "json":
      return toJson(findings);
    case "sarif":
      return toSarif(findings, context);
    case "github":
      return toGithub(findings, context);
    case "markdown":
      return toMarkdown(findings, context);
    case "text":
      return toText(findings, context, { colour: usesColour(io.stdout, io.env) });
  }
}

/** What was passed over or only partly understood, a line each. */
function notices(context: ReportContext, inputs: Inputs): string {
  const shown = (path: string) => visibleText(context.displayPath?.(path) ?? path);
  const lines = [
    ...(context.skipped ?? []).map(({ path, reason }) => `Skipped ${shown(path)}: ${visibleText(reason)}`),
    ...(context.partial ?? []).map(({ path, reason }) => `Partly understood ${shown(path)}: ${visibleText(reason)}`),
  ];
  if (inputs.targets.size === 0 && lines.length === 0) lines.push("There are no Python files here.");
  return lines.map((line) => `${line}\n`).join("");
}

async function usageFault(io: Io, reason: string): Promise<number> {
  await writeAll(io.stderr, `${visibleText(reason)} (--help says more.)\n`);
  return exit.usage;
}
