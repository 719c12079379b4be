/**
 * `npm run ecosystem -- DIR…`: checks whole code bases with every rule, writes their findings as sorted text under `.cache/ecosystem/`,
 * and prints what is new and what is gone since the last run: the effect of a change to a rule on real code.
 * `--code CODE` (a prefix will do) keeps to some rules; `--sample N` prints N findings of each rule, evenly spread, to be read.
 */
import { createLinter, type Diagnostic } from "@/lib/engine";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readPaths } from "./inputs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { code: { type: "string", multiple: true }, sample: { type: "string" } },
});

if (positionals.length === 0) {
  process.stderr.write("Say which folders to check: npm run ecosystem -- DIR…\n");
  process.exit(2);
}

const linter = await createLinter();
const folder = resolve(".cache/ecosystem");
mkdirSync(folder, { recursive: true });

for (const directory of positionals) {
  const read = readPaths([directory], process.env.INIT_CWD ?? process.cwd(), () => undefined);
  if (read.status === "wrong") {
    process.stderr.write(`${read.reason}\n`);
    process.exitCode = 2;
    continue;
  }
  const { files, targets } = read.inputs;
  const result = linter.check(files, { select: values.code ?? ["ALL"] });
  const found = result.diagnostics.filter((one) => targets.has(one.path));
  const lines = found.map(toLine).sort();
  const path = join(folder, `${basename(resolve(directory))}.txt`);
  const before = readLines(path);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  print(directory, found, result.skipped.length, before === null ? null : difference(before, lines));
  if (values.sample !== undefined)
    for (const line of sample(found, Number(values.sample))) process.stdout.write(`  ${line}\n`);
}

function toLine(one: Diagnostic): string {
  return `${one.code} ${one.path}:${one.range.start.line}:${one.range.start.column} ${one.message.replaceAll(/\s+/g, " ")}`;
}

function readLines(path: string): string[] | null {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    return null;
  }
}

function difference(before: readonly string[], after: readonly string[]): string[] {
  const old = new Set(before);
  const now = new Set(after);
  return [
    ...before.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}

function print(
  directory: string,
  found: readonly Diagnostic[],
  skipped: number,
  changes: readonly string[] | null,
): void {
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  const summary = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${count}`);
  process.stdout.write(`${directory}: ${found.length} findings, ${skipped} files skipped\n  ${summary.join(", ")}\n`);
  if (changes === null) process.stdout.write("  first run: nothing to compare with\n");
  else process.stdout.write(changes.length === 0 ? "  no difference\n" : `${changes.join("\n")}\n`);
}

/** Up to `count` findings of each rule, evenly spread over where they stand. */
function sample(found: readonly Diagnostic[], count: number): string[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const one of found) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  return [...byCode.values()].flatMap((group) => {
    const step = Math.max(1, group.length / count);
    return Array.from({ length: Math.min(count, group.length) }, (_, index) =>
      toLine(group[Math.floor(index * step)] as Diagnostic),
    );
  });
}
