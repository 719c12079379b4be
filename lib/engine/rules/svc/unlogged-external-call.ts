import type { FunctionFact } from "../../facts/fileFacts";
import { callee } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { externalCalls } from "../../project/externalCalls";
import { logs } from "../../project/logging";
import type { Project } from "../../project/project";
import { reachOf } from "../../project/reach";
import { withNested } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const unloggedExternalCall = defineRule({
  code: "SVC008",
  name: "unlogged-external-call",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["V7", "L1"],
  summary: "A service calls another system and leaves no trace of it in the log.",
  rationale: `When the other side says "we never got your request", the log is the only witness. Without a line before or after the call nobody can
say whether it was sent, what came back, and how long it took.`,
  whenNotToUse: "Where the client writes a log of its own, or tracing records every call.",
  messages: {
    unlogged:
      "`{method}` calls `{call}`, an external system, and logs nothing: log the call, its outcome or its failure.",
  },
  reads: "bodies",
  file(file, { project, report }) {
    for (const service of file.services) {
      for (const fn of service.fact.methods) {
        const [first] = withNested(fn).flatMap((one) => externalCalls(project, file, one));
        if (!first || isLogged(project, service, fn)) continue;
        report({
          file,
          node: first.node,
          message: "unlogged",
          data: { method: `${service.name}.${fn.name}`, call: first.name },
        });
      }
    }
  },
});

/** Whether the method, a helper that it calls or a decorator around it writes to a log. */
function isLogged(project: Project, service: ClassInfo, fn: FunctionFact): boolean {
  if (reachOf(project, service, fn).functions.some((reached) => logs(reached.file, reached.fn))) return true;
  const { table } = service.file;
  return fn.decorators.some((node) => {
    const target = table.kind[node] === Kind.call ? callee(table, node) : node;
    const symbol = project.symbols.resolveNode(service.file, target, fn.parent);
    if (symbol?.kind === "function") return withNested(symbol.fact).some((one) => logs(symbol.file, one));
    return /log|trac/i.test(table.textOf(target));
  });
}
