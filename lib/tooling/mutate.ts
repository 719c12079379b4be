/**
 * `npm run mutate [-- CODE…]`: for each rule, breaks one condition at a time and sees whether its examples notice.
 * Prints the share of mutants caught by rule and lists the survivors; exits 1 where less than 85 % are caught over all.
 * Each rule's mutants run in a process of their own, because a broken condition may well loop for ever.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fork } from "node:child_process";
import { applyEdits } from "../engine/linter/applyEdits";
import { createLinter } from "../engine/linter/createLinter";
import type { Linter } from "../engine/contract";
import type { Example, Rule } from "../engine/rules/defineRule";
import { readExample } from "../engine/rules/exampleMarkers";
import { examplesByCode } from "../engine/rules/examples";
import { camelCase, ruleFiles } from "../engine/rules/generateIndex";
import { allRules } from "../engine/rules/index";
import { mutantsOf } from "./mutants";

const GOAL = 0.85;
const MUTANT_TIMEOUT_MS = 15_000;
const here = dirname(fileURLToPath(import.meta.url));
const rulesFolder = resolve(here, "../engine/rules");

interface Task {
  readonly category: string;
  readonly name: string;
  readonly first: number;
}

type Message =
  | { readonly kind: "total"; readonly total: number }
  | { readonly kind: "verdict"; readonly index: number; readonly caught: boolean; readonly text: string };

/** Whether a rule's examples still hold: bad ones report the marked lines, good ones nothing, fixes give what is shown. */
function holds(linter: Linter, code: string): boolean {
  const examples = examplesByCode.get(code);
  if (!examples) return true;
  const check = (example: Example, isBad: boolean): boolean => {
    const { files, expected } = readExample(example);
    const config = { select: [code], ...example.config };
    const found = linter.check(files, config).diagnostics.filter((one) => one.code === code);
    const wanted = isBad ? expected.filter((one) => one.code === code) : [];
    if (
      found.length !== wanted.length ||
      found.some((one, index) => one.path !== wanted[index]?.path || one.range.start.line !== wanted[index]?.line)
    )
      return false;
    if (!isBad || !example.fixed) return true;
    const session = linter.open(files, config);
    const after = applyEdits(files, session.fix({ code }));
    session.dispose();
    return example.fixed.every((one) => after.some((file) => file.path === one.path && file.text === one.code));
  };
  return (
    examples.bad.every((example) => check(example, true)) && examples.good.every((example) => check(example, false))
  );
}

async function runTask({ category, name, first }: Task, send: (message: Message) => void): Promise<void> {
  const path = join(rulesFolder, category, `${name}.ts`);
  const mutants = mutantsOf(readFileSync(path, "utf8"));
  send({ kind: "total", total: mutants.length });
  const original = allRules.find((rule) => rule.info.name === name);
  if (!original) throw new Error(`There is no rule ${name}.`);
  const linter = await createLinter();
  const kept = { ...original };
  const folder = join(here, "../../.cache/mutants", name);
  mkdirSync(folder, { recursive: true });
  for (let index = first; index < mutants.length; index++) {
    const mutant = mutants[index];
    if (!mutant) continue;
    const target = join(folder, `${index}.ts`);
    // Relative imports are of the rule's own folder; the mutant stands elsewhere but shares the modules already loaded.
    const source = mutant.source.replace(
      /(from\s+")(\.[^"]+)(")/g,
      (_, head: string, specifier: string, tail: string) =>
        `${head}${pathToFileURL(join(dirname(path), `${specifier}.ts`)).href}${tail}`,
    );
    writeFileSync(target, source);
    let caught: boolean;
    try {
      const module = (await import(pathToFileURL(target).href)) as Record<string, Rule>;
      Object.assign(original, module[camelCase(name)]);
      caught = !holds(linter, kept.info.code);
    } catch {
      caught = true;
    }
    Object.assign(original, kept);
    send({ kind: "verdict", index, caught, text: `${category}/${name}.ts:${mutant.line} ${mutant.description}` });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one rule's mutants in processes; one that hangs counts as caught, and the next process goes on after it. */
async function runRule(category: string, name: string): Promise<{ total: number; survivors: string[] }> {
  const survivors: string[] = [];
  let total = 0;
  let next = 0;
  do {
    await new Promise<void>((done, fail) => {
      const task: Task = { category, name, first: next };
      const child = fork(fileURLToPath(import.meta.url), ["--task", JSON.stringify(task)], {
        execArgv: ["--import", "tsx"],
      });
      let watchdog: NodeJS.Timeout | undefined;
      const restart = (): void => {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => {
          next++;
          child.kill("SIGKILL");
        }, MUTANT_TIMEOUT_MS);
      };
      restart();
      child.on("message", (message: Message) => {
        restart();
        if (message.kind === "total") total = message.total;
        else {
          next = message.index + 1;
          if (!message.caught) survivors.push(message.text);
        }
      });
      child.on("error", fail);
      child.on("exit", () => {
        clearTimeout(watchdog);
        done();
      });
    });
  } while (next < total);
  return { total, survivors };
}

async function main(): Promise<void> {
  const codes = process.argv.slice(2);
  const codeOf = new Map(allRules.map((rule) => [rule.info.name, rule.info.code]));
  const chosen = ruleFiles().filter(
    ({ name }) => codes.length === 0 || codes.some((code) => codeOf.get(name)?.startsWith(code)),
  );
  let total = 0;
  let survived = 0;
  for (const { category, name } of chosen) {
    const result = await runRule(category, name);
    total += result.total;
    survived += result.survivors.length;
    const caught = result.total - result.survivors.length;
    process.stdout.write(
      `${codeOf.get(name) ?? name} ${caught}/${result.total}\n${result.survivors.map((one) => `  survived: ${one}\n`).join("")}`,
    );
  }
  const share = total === 0 ? 1 : (total - survived) / total;
  process.stdout.write(`${total - survived} of ${total} mutants caught (${(share * 100).toFixed(1)} %)\n`);
  if (share < GOAL) process.exitCode = 1;
}

const [flag, task] = process.argv.slice(2);
if (flag === "--task" && task !== undefined) {
  await runTask(JSON.parse(task) as Task, (message) => process.send?.(message));
  process.disconnect();
} else {
  await main();
}
