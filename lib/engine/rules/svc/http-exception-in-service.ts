import { callee, raisedExpression } from "../../facts/expressions";
import { exceptionKind } from "../../project/errors";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const httpExceptionInService = defineRule({
  code: "SVC004",
  name: "http-exception-in-service",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["EV2", "EV3", "EG1"],
  summary: "A service raises `HTTPException`.",
  rationale: `A service is called by handlers, but also by tasks, scripts and other services, for which a status code means nothing. When it
raises \`HTTPException\`, each of them has to know about HTTP, and the error's body no longer passes the one handler that gives all errors the
same shape.`,
  whenNotToUse: "In a service that is itself a part of the HTTP layer, such as one that builds redirects.",
  messages: {
    raised: "`{name}` is raised in a service: raise a domain error, which the global handler turns into a response.",
  },
  file(file, { project, report }) {
    if (file.component !== "service") return;
    const { table, facts } = file;
    for (const fn of facts.functions) {
      for (const node of fn.raises) {
        const raised = table.unwrap(raisedExpression(table, node));
        if (raised < 0) continue;
        const target = table.kind[raised] === Kind.call ? callee(table, raised) : raised;
        const symbol = project.symbols.resolveNode(file, target, fn);
        // Only what comes from outside can be it: the project's own exceptions need not be looked at.
        if (symbol?.kind !== "external" || exceptionKind(project, symbol) !== "http") continue;
        report({ file, node, message: "raised", data: { name: table.textOf(target) } });
      }
    }
  },
});
