import type { Config, Diagnostic, Edit, FixTarget, SourceFile } from "../contract";
import { EditBuilder, type OffsetEdit } from "../rules/editBuilder";
import { LineIndex } from "../syntax/lineIndex";
import type { PythonParser } from "../syntax/parser";
import { applyOffsetEdits } from "./applyEdits";
import type { Finding } from "./finding";
import { CheckSession } from "./session";

/** Rounds after which a fix that still finds work is taken to run in a circle. */
const MAX_ROUNDS = 60;

/** The fixes of one round, laid together without overlaps. */
interface Round {
  readonly edits: readonly OffsetEdit[];
  readonly creates: readonly { readonly path: string; readonly text: string }[];
  readonly renames: readonly { readonly from: string; readonly to: string }[];
  readonly codes: ReadonlySet<string>;
}

/**
 * The edits that mend the target, found by rounds: all fixes that do not touch each other are applied, the result is checked again,
 * until nothing is left. A round whose text was seen before ends the loop (two rules undo each other), as does one that would
 * break a file that parses.
 */
export function computeFix(
  parser: PythonParser,
  files: readonly SourceFile[],
  config: Config | undefined,
  target: FixTarget,
): Edit[] {
  const once = typeof target === "object" && "diagnostic" in target;
  let current: Workspace = { files, renamed: new Map(), created: new Set() };
  const seen = new Set([fingerprint(files)]);
  const dropped = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const step = nextRound(parser, current, config, target, dropped);
    if (!step) break;
    const print = fingerprint(step.files);
    if (seen.has(print)) break;
    seen.add(print);
    current = step;
    if (once) break;
  }
  return toEdits(files, current);
}

interface Workspace {
  readonly files: readonly SourceFile[];
  /** Today's path → the path it had before. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly created: ReadonlySet<string>;
}

const fingerprint = (files: readonly SourceFile[]): string =>
  JSON.stringify([...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file.text]));

function nextRound(
  parser: PythonParser,
  workspace: Workspace,
  config: Config | undefined,
  target: FixTarget,
  dropped: Set<string>,
): Workspace | null {
  const session = new CheckSession(parser, workspace.files, config, true);
  try {
    const { project, findings } = session.findingsWithFixes();
    const faults = new Map(project.files.map((file) => [file.path, file.table.faults.length]));
    const builders: { key: string; code: string; builder: EditBuilder }[] = [];
    for (const { finding, diagnostic } of findings) {
      if (!finding.fix || !isTargeted(target, diagnostic)) continue;
      const key = keyOf(diagnostic);
      if (dropped.has(key)) continue;
      const builder = buildFix(finding, new EditBuilder(project));
      if (builder) builders.push({ key, code: diagnostic.code, builder });
    }
    while (builders.length > 0) {
      const round = layTogether(builders);
      const next = applyRound(workspace, round);
      if (next && parsesAsWell(parser, next, faults)) return next;
      // Something in it breaks a file: apply the first alone, and leave it out where that alone breaks it.
      const first = builders.shift();
      if (!first) return null;
      const alone = applyRound(workspace, layTogether([first]));
      if (alone && parsesAsWell(parser, alone, faults)) return alone;
      dropped.add(first.key);
    }
    return null;
  } finally {
    session.dispose();
  }
}

const keyOf = (diagnostic: Diagnostic): string => `${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`;

function isTargeted(target: FixTarget, diagnostic: Diagnostic): boolean {
  if (target === "all") return true;
  if (target === "safe") return diagnostic.fixable === "safe";
  if ("code" in target) return diagnostic.code === target.code;
  const wanted = target.diagnostic;
  return (
    diagnostic.code === wanted.code &&
    diagnostic.path === wanted.path &&
    diagnostic.message === wanted.message &&
    diagnostic.range.start.line === wanted.range.start.line &&
    diagnostic.range.start.column === wanted.range.start.column
  );
}

function buildFix(finding: Finding, builder: EditBuilder): EditBuilder | null {
  finding.fix?.(builder);
  const isEmpty = builder.edits.length + builder.creates.length + builder.renames.length === 0;
  return builder.refused || isEmpty ? null : builder;
}

const sameEdit = (a: OffsetEdit, b: OffsetEdit): boolean =>
  a.path === b.path && a.start === b.start && a.end === b.end && a.text === b.text;

/** Two edits that cannot both be applied. Insertions at one place are taken in order, so only imports of the same names clash. */
function clashes(a: OffsetEdit, b: OffsetEdit): boolean {
  if (a.path !== b.path || sameEdit(a, b)) return false;
  if (a.start === a.end && b.start === b.end) return false;
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

function layTogether(builders: readonly { code: string; builder: EditBuilder }[]): Round {
  const edits: OffsetEdit[] = [];
  const creates: { path: string; text: string }[] = [];
  const renames: { from: string; to: string }[] = [];
  const codes = new Set<string>();
  for (const { code, builder } of builders) {
    const fresh = builder.edits.filter((edit) => !edits.some((other) => sameEdit(edit, other)));
    const collides =
      fresh.some((edit) => edits.some((other) => clashes(edit, other))) ||
      builder.creates.some((one) => creates.some((other) => other.path === one.path)) ||
      // Renaming files changes what imports mean: one at a time, and with nothing else.
      (builder.renames.length > 0 && codes.size > 0) ||
      renames.length > 0;
    if (collides) continue;
    edits.push(...fresh);
    creates.push(...builder.creates);
    renames.push(...builder.renames);
    codes.add(code);
  }
  return { edits, creates, renames, codes };
}

function applyRound(workspace: Workspace, round: Round): Workspace | null {
  const byPath = new Map<string, OffsetEdit[]>();
  for (const edit of round.edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const paths = new Set(workspace.files.map((file) => file.path));
  if (
    round.creates.some((one) => paths.has(one.path)) ||
    round.renames.some((one) => paths.has(one.to) || !paths.has(one.from))
  )
    return null;
  const targets = new Map(round.renames.map((one) => [one.from, one.to]));
  const renamed = new Map(workspace.renamed);
  const files = workspace.files.map(({ path, text }): SourceFile => {
    const changes = byPath.get(path);
    const to = targets.get(path) ?? path;
    if (to !== path) {
      renamed.set(to, renamed.get(path) ?? path);
      renamed.delete(path);
    }
    return { path: to, text: changes ? applyOffsetEdits(text, changes) : text };
  });
  return {
    files: [...files, ...round.creates],
    renamed,
    created: new Set([...workspace.created, ...round.creates.map((one) => one.path)]),
  };
}

/** Whether no file has more faults than before. */
function parsesAsWell(parser: PythonParser, workspace: Workspace, faults: ReadonlyMap<string, number>): boolean {
  return workspace.files.every(({ path, text }) => {
    if (!/\.pyi?$/.test(path)) return true;
    const before = faults.get(path) ?? faults.get(workspace.renamed.get(path) ?? path) ?? 0;
    try {
      const parsed = parser.parse(text);
      parsed.tree.delete();
      return parsed.table.faults.length <= before;
    } catch {
      return before > 0;
    }
  });
}

function toEdits(before: readonly SourceFile[], after: Workspace): Edit[] {
  const texts = new Map(before.map((file) => [file.path, file.text]));
  const edits: Edit[] = [];
  const renames: Edit[] = [];
  for (const { path, text } of after.files) {
    const from = after.renamed.get(path) ?? path;
    const old = texts.get(from);
    if (old === undefined) {
      edits.push({ kind: "create", path, text });
      continue;
    }
    edits.push(...textEdits(from, old, text));
    if (from !== path) renames.push({ kind: "rename", from, to: path });
  }
  return [...edits, ...renames];
}

/** The line-wise differences between two texts as edits of the first: runs of changed lines between common ones. */
export function textEdits(path: string, before: string, after: string): Edit[] {
  if (before === after) return [];
  const old = splitLines(before);
  const now = splitLines(after);
  const lines = new LineIndex(before);
  const starts = [0];
  for (const line of old) starts.push((starts[starts.length - 1] as number) + line.length);
  return changedRuns(old, now).map(({ oldStart, oldEnd, newStart, newEnd }) => {
    const wasText = old.slice(oldStart, oldEnd).join("");
    const isText = now.slice(newStart, newEnd).join("");
    let head = 0;
    while (head < wasText.length && head < isText.length && wasText[head] === isText[head]) head++;
    let tail = 0;
    while (
      tail < wasText.length - head &&
      tail < isText.length - head &&
      wasText[wasText.length - 1 - tail] === isText[isText.length - 1 - tail]
    )
      tail++;
    const offset = starts[oldStart] as number;
    return {
      kind: "text",
      path,
      range: lines.range(offset + head, offset + wasText.length - tail),
      text: isText.slice(head, isText.length - tail),
    };
  });
}

const splitLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

interface Run {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Greedy: after each difference, the nearest pair of equal lines within a window joins the two again. */
function changedRuns(old: readonly string[], now: readonly string[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const joined = rejoin(old, now, i, j);
    runs.push({ oldStart: i, oldEnd: joined.i, newStart: j, newEnd: joined.j });
    i = joined.i;
    j = joined.j;
  }
  return runs;
}

const WINDOW = 200;

function rejoin(old: readonly string[], now: readonly string[], i: number, j: number): { i: number; j: number } {
  for (let distance = 1; distance <= WINDOW; distance++) {
    for (let step = 0; step <= distance; step++) {
      const a = i + step;
      const b = j + distance - step;
      if (a < old.length && b < now.length && old[a] === now[b] && (old[a] as string).trim() !== "")
        return { i: a, j: b };
    }
  }
  return { i: old.length, j: now.length };
}
