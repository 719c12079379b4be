import type { ClassFact, FunctionFact } from "../facts/fileFacts";
import { calledName, receiver } from "../facts/expressions";
import { basename } from "./modules";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** Files that pytest collects tests from (`conftest.py` and helpers under `tests/` are none). */
export function holdsTests(file: ProjectFile): boolean {
  return file.isTest && /^test_.*\.py$|_test\.py$/.test(basename(file.path));
}

/** A test function: `test_…` at module level or in a class. */
export function isTestFunction(fact: FunctionFact): boolean {
  return fact.name.startsWith("test") && fact.parent === null;
}

/** What test modules call by name: for each method name the classes it is called on, null among them where one is not known. */
export function calledInTests(project: Project): ReadonlyMap<string, ReadonlySet<ClassInfo | null>> {
  const found = new Map<string, Set<ClassInfo | null>>();
  for (const file of project.files) {
    if (!file.isTest) continue;
    const note = (call: number, within: FunctionFact | null): void => {
      const object = receiver(file.table, call);
      if (object < 0) return;
      const name = calledName(file.table, call);
      const on = found.get(name) ?? new Set<ClassInfo | null>();
      found.set(name, on.add(project.values.of(file, object, within).info));
    };
    for (const call of file.facts.calls) note(call, null);
    for (const fn of file.facts.functions) for (const call of fn.calls) note(call, fn);
  }
  return found;
}

/** The tests of a file, in source order: functions and methods named `test…` that are no fixtures, in classes that pytest collects. */
export function testFunctions(file: ProjectFile): readonly FunctionFact[] {
  if (!holdsTests(file)) return [];
  const { table } = file;
  return file.facts.functions.filter(
    (fact) =>
      isTestFunction(fact) &&
      /^test(?![a-z])/.test(fact.name) &&
      (fact.owner === null || /^Test|Tests?$|TestCase/.test(`${fact.owner.name} ${baseNames(file, fact.owner)}`)) &&
      !fact.decorators.some((node) => /\bfixture\b/.test(table.textOf(node))),
  );
}

const baseNames = (file: ProjectFile, owner: ClassFact): string =>
  owner.bases.map((node) => file.table.textOf(node)).join(" ");
