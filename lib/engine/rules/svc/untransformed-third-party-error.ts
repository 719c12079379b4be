import type { FunctionFact } from "../../facts/fileFacts";
import { canFallThrough } from "../../facts/controlFlow";
import { calledName, caughtExceptions, caughtName, clauseBody, raisedExpression } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { exceptionKind } from "../../project/errors";
import { isLogCall } from "../../project/logging";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const MAY_RAISE = /^_?(?:assert|raise|check|ensure|validate|require|translate|convert)(?:_|$)/;
const EVERYTHING: ReadonlySet<string> = new Set(["Exception", "BaseException"]);

export const untransformedThirdPartyError = defineRule({
  code: "SVC005",
  name: "untransformed-third-party-error",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["EV4", "V8", "V9"],
  summary: "A service catches a foreign exception and raises it again as it is.",
  rationale: `Whoever calls the service then has to know which library it works with: handlers import \`httpx\`, and the day the provider changes, every
\`except\` upstairs is wrong. A domain error in its place says what failed in the words of the feature, with the cause attached.`,
  whenNotToUse: "In a thin wrapper whose callers are meant to see the library's own errors.",
  messages: {
    untransformed: "`{method}` raises `{caught}` again as it is: raise a domain error `from` it.",
    everything:
      "`{method}` raises whatever it caught again as it is: raise a domain error `from` it, or do not catch it.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of fn.excepts) {
          const caught = foreignExceptions(project, file, node, fn);
          if (caught === null || !alwaysReraises(file, node, fn)) continue;
          const isEverything = caught.length === 0 || caught.some((name) => EVERYTHING.has(lastPart(name)));
          if (isEverything && cleansUp(file, node, fn)) continue;
          report({
            file,
            node,
            end: (table.start[node] as number) + "except".length,
            message: caught.length > 0 ? "untransformed" : "everything",
            data: { method: `${service.name}.${fn.name}`, caught: caught.join(", ") },
          });
        }
      }
    }
  },
});

/** The names of the caught exceptions that are not the project's, none for a bare clause; null where all are, or may be, the project's. */
function foreignExceptions(project: Project, file: ProjectFile, clause: number, fn: FunctionFact): string[] | null {
  const { table } = file;
  const caught = caughtExceptions(table, clause);
  if (caught.length === 0) return [];
  const foreign = caught.filter((node) => {
    if (lastPart(table.textOf(node)) === "CancelledError") return false;
    const kind = exceptionKind(project, project.symbols.resolveNode(file, node, fn));
    return kind === "builtin" || kind === "orm" || kind === "third-party";
  });
  return foreign.length > 0 ? foreign.map((node) => table.textOf(node)) : null;
}

/** Whether each way through the clause ends in `raise` or `raise error` of what was caught. */
function alwaysReraises(file: ProjectFile, clause: number, fn: FunctionFact): boolean {
  const { table } = file;
  const inside = (node: number): boolean => table.contains(clause, node);
  // `self._assert_code_is_free(code)` raises an error of its own.
  if (fn.calls.some((call) => inside(call) && MAY_RAISE.test(calledName(table, call)))) return false;
  const raises = fn.raises.filter(inside);
  const name = caughtName(table, clause);
  if (raises.length === 0 || fn.returns.some(inside) || canFallThrough(table, clauseBody(table, clause))) return false;
  const leaves = (kind: number): boolean => table.descendants(clause, kind).length > 0;
  if (leaves(Kind.continue_statement) || leaves(Kind.break_statement)) return false;
  return raises.every((node) => {
    const raised = table.unwrap(raisedExpression(table, node));
    return raised < 0 || (name !== null && table.textOf(raised) === name);
  });
}

/** Whether the clause calls anything besides a log. */
function cleansUp(file: ProjectFile, clause: number, fn: FunctionFact): boolean {
  const { table } = file;
  let covered = -1;
  return fn.calls.some((call) => {
    if (call < covered || !table.contains(clause, call)) return false;
    if (!isLogCall(file, call) && calledName(table, call) !== "print") return true;
    covered = table.next[call] as number;
    return false;
  });
}
