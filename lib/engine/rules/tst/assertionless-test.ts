import type { FunctionFact } from "../../facts/fileFacts";
import { callee, calledName } from "../../facts/expressions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { testFunctions } from "../../project/testModules";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const ASSERTING = /^_*(?:assert|(?:\w+_)?raises$|warns$|fail$|failIf|failUnless|deprecated_call$|does_not_raise$)/;
/** What a call that cannot be followed may be called when it asserts. */
const MAY_ASSERT = /assert|expect|verif|check|should|snapshot|validat|ensure|compare|match|golden|approv/i;
const MAX_DEPTH = 4;

export const assertionlessTest = defineRule({
  code: "TST004",
  name: "assertionless-test",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["X5", "C6"],
  summary: "A test asserts nothing.",
  rationale: `A test without an assertion passes whatever the code answers, as long as it does not raise. It raises the coverage figure and
finds nothing.`,
  whenNotToUse: "For smoke tests that only have to run through; say so in their name and silence them there.",
  messages: { none: "`{test}` asserts nothing: check what came back, or use `pytest.raises`." },
  tests: "only",
  reads: "bodies",
  file(file, { project, report }) {
    for (const fact of testFunctions(file)) {
      const { table } = file;
      if (fact.body < 0 || table.isBroken(fact.body)) continue;
      if (fact.decorators.some((node) => /\b(?:skip|benchmark)\b/.test(table.textOf(node)))) continue;
      if (asserts(project, file, fact, 0)) continue;
      report({ file, node: fact.nameNode, message: "none", data: { test: fact.name } });
    }
  },
});

/** Whether the function asserts, itself or by a function of the project that it calls, or calls what may assert. */
function asserts(project: Project, file: ProjectFile, fact: FunctionFact, depth: number): boolean {
  const { table } = file;
  if (fact.body < 0) return false;
  if (table.descendants(fact.body, Kind.assert_statement).length > 0) return true;
  if (table.descendants(fact.body, Kind.raise_statement).some((node) => /AssertionError/.test(table.textOf(node))))
    return true;
  return table.descendants(fact.body, Kind.call).some((call) => callAsserts(project, file, fact, call, depth));
}

function callAsserts(project: Project, file: ProjectFile, fact: FunctionFact, call: number, depth: number): boolean {
  const { table } = file;
  const name = calledName(table, call);
  if (ASSERTING.test(name)) return true;
  const target = callee(table, call);
  const symbol = project.symbols.resolveNode(file, target, fact);
  const reached =
    symbol?.kind === "function" ? { file: symbol.file, fact: symbol.fact } : methodReached(project, file, call, fact);
  if (reached)
    return depth < MAX_DEPTH && reached.fact !== fact && asserts(project, reached.file, reached.fact, depth + 1);
  if (symbol?.kind === "class") return false;
  // A fixture that is a function: nobody knows what it does.
  if (table.kind[target] === Kind.identifier && fact.parameter(name) !== null) return true;
  return MAY_ASSERT.test(name);
}

function methodReached(
  project: Project,
  file: ProjectFile,
  call: number,
  fact: FunctionFact,
): { readonly file: ProjectFile; readonly fact: FunctionFact } | null {
  const found = project.values.method(file, call, fact);
  return found ? { file: found.info.file, fact: found.fact } : null;
}
