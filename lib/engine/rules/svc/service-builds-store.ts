import type { FunctionFact } from "../../facts/fileFacts";
import { calledName, callee, dottedName } from "../../facts/expressions";
import { layerOfName } from "../../project/layerClasses";
import { openedBy } from "../../project/openedSessions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const serviceBuildsStore = defineRule({
  code: "SVC006",
  name: "service-builds-store",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R9", "A2"],
  summary: "A Service class builds a store or opens a session itself.",
  rationale: `A service that makes its own store cannot be given another: a test needs a database, and two services of one request work in two sessions
that do not see each other's changes. What it is given, the factory decides, in one place.`,
  whenNotToUse:
    "In a background task's service that lives longer than a request and opens a session for each piece of work.",
  messages: {
    store:
      "`{service}` builds `{name}` itself: take the store as a constructor argument, and let the factory build it.",
    session: "`{service}` opens a session with `{name}()` itself: let it be given a store that has one.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const node of [...fn.signatureCalls, ...fn.calls]) {
          const store = layerOfName(project, file, callee(table, node), fn);
          const isStore = store?.layer === "store";
          if (!isStore && !opensSession(project, file, node, fn)) continue;
          if (isFactory(file, fn, node)) continue;
          report({
            file,
            node,
            message: isStore ? "store" : "session",
            data: {
              service: service.name,
              name: isStore ? store.name : (dottedName(table, callee(table, node)) ?? ""),
            },
          });
        }
      }
    }
  },
});

/** A session that the service makes of its own accord; one of a factory that it was given is not. */
function opensSession(project: Project, file: ProjectFile, call: number, fn: FunctionFact): boolean {
  if (openedBy(project, file, call, fn) === null) return false;
  const name = dottedName(file.table, callee(file.table, call)) ?? "";
  if (/^(?:self|cls)\./.test(name)) return false;
  for (let scope: FunctionFact | null = fn; scope; scope = scope.parent) if (scope.parameter(name)) return false;
  return true;
}

/** `return cls(OrderStore(db))` in a class method: the service is given the store there. */
function isFactory({ table }: ProjectFile, fn: FunctionFact, call: number): boolean {
  if (!fn.decorators.some((node) => /^(?:classmethod|staticmethod)$/.test(table.textOf(node)))) return false;
  const above = table.ancestor(call, [Kind.call], fn.node);
  return above >= 0 && /^(?:cls|[A-Z]\w*)$/.test(calledName(table, above));
}
