import type { FunctionFact } from "../../facts/fileFacts";
import { calledName, dottedName, callee, isRun, receiver } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { type Covers, isGuarded } from "../../project/guards";
import { catchesNotFound, letsNotFound } from "../../project/notFound";
import type { Project } from "../../project/project";
import { isStoreReceiver } from "../../project/storeCalls";
import { defineRule } from "../defineRule";

export const unhandledNotFound = defineRule({
  code: "SVC002",
  name: "unhandled-not-found",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["EV1", "EV3"],
  summary: "A service lets the database's `NoResultFound` pass to its callers.",
  rationale: `\`NoResultFound\` says that some query had no row. Only the service knows that the row was a parcel, which one, and that the caller should
read 404. Unless it says so, a wrong identifier in a URL is answered with 500, and the log shows a fault of the server where there was none.`,
  whenNotToUse: "Where the record is sure to be there, such as one that the same method has just written.",
  messages: {
    unhandled:
      "`{method}` lets `NoResultFound` of `{call}` pass: catch it, and raise a domain error that says what was not found.",
  },
  project(project, { report }) {
    const covers: Covers = (file, clause, within) => catchesNotFound(project, file, clause, within);
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const service of file.services) {
        for (const method of service.fact.methods) {
          for (const call of method.calls) {
            if (!isRun(file.table, call) || !mayFindNothing(project, service, method, call)) continue;
            if (isGuarded(project, service, method, call, covers)) continue;
            report({
              file,
              node: call,
              message: "unhandled",
              data: {
                method: `${service.name}.${method.name}`,
                call: dottedName(file.table, callee(file.table, call)) ?? calledName(file.table, call),
              },
            });
          }
        }
      }
    }
  },
});

function mayFindNothing(project: Project, service: ClassInfo, method: FunctionFact, call: number): boolean {
  const { file } = service;
  const object = receiver(file.table, call);
  if (object < 0) return false;
  const { info } = project.values.of(file, object, method);
  if (info) {
    const found = info.isStore ? info.method(calledName(file.table, call)) : null;
    return found !== null && letsNotFound(project, info, found.fact);
  }
  // The store is not loaded: its `get_one` finds one record or raises, as everywhere.
  return calledName(file.table, call) === "get_one" && isStoreReceiver(project, file, object, method);
}
