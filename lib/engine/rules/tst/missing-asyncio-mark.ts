import type { ClassFact, FunctionFact } from "../../facts/fileFacts";
import { holdsTests, isTestFunction } from "../../project/testModules";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

const MARK = /\bmark\.(?:asyncio|anyio|trio|tornado_asyncio)\b|\bgen_test\b/;

export const missingAsyncioMark = defineRule({
  code: "TST002",
  name: "missing-asyncio-mark",
  severity: "error",
  scope: "file",
  fix: "safe",
  refs: ["X9"],
  summary: "An asynchronous test has no mark that makes pytest run it.",
  rationale: `Without the mark pytest calls the test, gets a coroutine and throws it away: the test passes, or is skipped with a warning, and nothing
in it was ever run.`,
  whenNotToUse:
    'Where pytest runs them by itself: say `asyncio_mode = "auto"` in the project\'s pytest settings, which is read.',
  tests: "only",
  messages: { mark: "`{test}` is asynchronous and nothing runs it: mark it with `@pytest.mark.asyncio`." },
  file(file, { project, report }) {
    if (!holdsTests(file) || project.settings.asyncioAuto || isMarkedModule(file)) return;
    const { table, facts } = file;
    for (const fact of facts.functions) {
      if (!fact.isAsync || !fact.name.startsWith("test_") || !isTestFunction(fact) || isMarked(project, file, fact))
        continue;
      report({
        file,
        node: fact.nameNode,
        message: "mark",
        data: { test: fact.name },
        fix: (edits) => {
          const start = table.start[fact.outer] as number;
          const indent = table.text.slice(table.lines.lineStart(table.lines.lineAt(start)), start);
          edits.insertBefore(file, fact.outer, `@pytest.mark.asyncio\n${indent}`).addModuleImport(file, "pytest");
        },
      });
    }
  },
});

/** `pytestmark = pytest.mark.asyncio`, alone or in a list. */
function isMarkedModule(file: ProjectFile): boolean {
  const binding = file.facts.bindings.get("pytestmark");
  return binding?.kind === "variable" && MARK.test(file.table.textOf(binding.value));
}

function isMarked(project: Project, file: ProjectFile, fact: FunctionFact): boolean {
  const has = (nodes: readonly number[]): boolean =>
    nodes.some((node) => MARK.test(file.table.textOf(node)) || isProjectMark(project, file, node));
  if (has(fact.decorators)) return true;
  const { owner } = fact;
  return owner !== null && (has(owner.decorators) || isMarkedClass(project, file, owner));
}

/** A decorator that is a name of the project bound to a mark. */
function isProjectMark(project: Project, file: ProjectFile, node: number): boolean {
  const symbol = project.symbols.resolveNode(file, node);
  if (symbol?.kind === "external") return MARK.test(symbol.name);
  return symbol?.kind === "variable" && MARK.test(symbol.file.table.textOf(symbol.binding.value));
}

/** `pytestmark` in the class or its bases, `IsolatedAsyncioTestCase`, or a base that is not known. */
function isMarkedClass(project: Project, file: ProjectFile, owner: ClassFact): boolean {
  const info = project.classInfo(owner);
  if (info.hasExternalBase("IsolatedAsyncioTestCase") || info.hasUnknownBase) return true;
  return info.lineage.some((base) => {
    const field = base.fact.field("pytestmark");
    return field !== null && MARK.test(base.file.table.textOf(field.value));
  });
}
