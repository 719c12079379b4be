import { callee, raisedExpression } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { rootError } from "../../project/errors";
import { fullPaths } from "../../project/handlers";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { errorStatus, statusCode } from "../../project/statusCodes";
import { testedPaths, testFiles } from "../../project/testedPaths";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const FIRST_ERROR = 400;

export const untestedErrorPath = defineRule({
  code: "TST007",
  name: "untested-error-path",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["X5"],
  summary: "No test makes a service raise one of its errors.",
  rationale: `The way that leads to an error is walked seldom, by people, and never by hand while writing. A condition that is the wrong way
round lets in what it should refuse, and all tests of the good case stay green.`,
  whenNotToUse: "For errors that only a broken machine can cause and no test can bring about.",
  messages: { untested: "No test makes `{service}` raise `{error}`: write one with `pytest.raises({error})`." },
  project(project, { report }) {
    const tests = testFiles(project);
    const root = tests.length === 0 ? null : rootError(project);
    if (!root) return;
    const raised = firstRaises(project, root);
    if (raised.size === 0) return;
    const named = namesIn(tests);
    const asserted = new Map(tests.map((file) => [file, assertedStatuses(project, file)]));
    for (const [error, { file, node, service }] of raised) {
      if (named.has(error.name) || hasRouteTest(project, error, service, asserted)) continue;
      report({ file, node, message: "untested", data: { service: service.name, error: error.name } });
    }
  },
});

interface Raised {
  readonly file: ProjectFile;
  readonly node: number;
  readonly service: ClassInfo;
}

/** The errors of the root family that services raise, each with its first `raise`. */
function firstRaises(project: Project, root: ClassInfo): Map<ClassInfo, Raised> {
  const found = new Map<ClassInfo, Raised>();
  for (const file of project.files) {
    if (file.isTest) continue;
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of fn.raises) {
          const expression = raisedExpression(table, node);
          if (expression < 0) continue;
          const target = table.kind[expression] === Kind.call ? callee(table, expression) : expression;
          const symbol = project.symbols.resolveNode(file, target, fn);
          if (symbol?.kind !== "class") continue;
          const error = project.classInfo(symbol.fact);
          if (error.lineage.includes(root) && !found.has(error)) found.set(error, { file, node, service });
        }
      }
    }
  }
  return found;
}

/** Every name that test modules write. */
function namesIn(files: readonly ProjectFile[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { table } of files)
    for (let node = 0; node < table.count; node++)
      if (table.kind[node] === Kind.identifier) found.add(table.textOf(node));
  return found;
}

/** The statuses of errors that a module asserts. */
function assertedStatuses(project: Project, file: ProjectFile): ReadonlySet<number> {
  const { table } = file;
  const found = new Set<number>();
  for (const statement of table.descendants(0, Kind.assert_statement)) {
    for (const kind of [Kind.integer, Kind.attribute]) {
      for (const node of table.descendants(statement, kind)) {
        const code = statusCode(project, file, node);
        if (code !== null && code >= FIRST_ERROR && code < 600) found.add(code);
      }
    }
  }
  return found;
}

/** Whether a test module asks for a route of the service's feature and asserts the error's status; any, where that is not known. */
function hasRouteTest(
  project: Project,
  error: ClassInfo,
  service: ClassInfo,
  asserted: ReadonlyMap<ProjectFile, ReadonlySet<number>>,
): boolean {
  const code = errorStatus(project, error)?.code ?? null;
  const { feature } = service.file;
  const handlers = project.handlers.filter((handler) => feature === null || handler.file.feature === feature);
  const paths = handlers.map((handler) => fullPaths(project, handler));
  const known = paths.flatMap((one) => one ?? []);
  for (const [file, statuses] of asserted) {
    if (code === null ? statuses.size === 0 : !statuses.has(code)) continue;
    // A route that is not known in full may be the one that is asked for.
    if (paths.includes(null)) return true;
    const tested = testedPaths([file]);
    if (known.some((path) => tested.matches(path)) || handlers.some(({ fact }) => tested.says(fact.name))) return true;
  }
  return false;
}
