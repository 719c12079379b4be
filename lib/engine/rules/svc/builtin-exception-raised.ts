import { callee, caughtExceptions, enclosingTries, exceptClauses, raisedExpression } from "../../facts/expressions";
import { exceptionKind } from "../../project/errors";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const builtinExceptionRaised = defineRule({
  code: "SVC009",
  name: "builtin-exception-raised",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["E3", "EV2"],
  summary: "A service raises one of Python's own exceptions.",
  rationale: `A \`ValueError\` out of a service may mean "this booking is over" or a typo in a date library: no caller can tell, and the global handler
answers both with 500. A domain error has a name, a status and room for the identifiers that whoever reads the log will want.`,
  whenNotToUse: "For a mistake of the programmer, which no caller is meant to handle.",
  messages: {
    raised: "`{method}` raises the builtin `{name}`: raise a domain error of the feature, which says what is wrong.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of fn.raises) {
          const raised = table.unwrap(raisedExpression(table, node));
          if (raised < 0) continue;
          const target = table.kind[raised] === Kind.call ? callee(table, raised) : raised;
          const symbol = project.symbols.resolveNode(file, target, fn);
          if (exceptionKind(project, symbol) !== "builtin") continue;
          const name = table.textOf(target);
          if (name === "NotImplementedError" || isCaughtHere(file, node, name)) continue;
          report({ file, node, message: "raised", data: { method: `${service.name}.${fn.name}`, name } });
        }
      }
    }
  },
});

/** Whether a `try` around the `raise` catches just this exception: it never leaves the method. */
const isCaughtHere = ({ table }: ProjectFile, node: number, name: string): boolean =>
  enclosingTries(table, node).some((tried) =>
    exceptClauses(table, tried).some((clause) =>
      caughtExceptions(table, clause).some((caught) => table.textOf(caught) === name),
    ),
  );
