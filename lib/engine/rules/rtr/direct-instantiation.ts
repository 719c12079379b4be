import { callee, calledName, dottedName } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { handlerFunctions } from "../../project/handlers";
import { layerOfName } from "../../project/layerClasses";
import { openedBy } from "../../project/openedSessions";
import type { Project } from "../../project/project";
import type { Resolved } from "../../project/symbols";
import { defineRule } from "../defineRule";

const ENGINES: ReadonlySet<string> = new Set(["create_engine", "create_async_engine"]);

export const directInstantiation = defineRule({
  code: "RTR008",
  name: "direct-instantiation",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R2", "R9"],
  summary: "A handler builds its service, session or engine itself.",
  rationale: `What a handler builds, no test can replace: \`dependency_overrides\` reaches only what comes by \`Depends\`. It also decides alone
when a session is closed and which options a service gets, once for each handler, until two of them differ.`,
  whenNotToUse: "Where a handler starts work that outlives the request and so needs a session of its own.",
  messages: {
    service: "`{handler}` builds `{name}` itself: take it as a parameter, `service: {name} = Depends(...)`.",
    session: "`{handler}` opens a session with `{name}(...)`: take it as a parameter, by `Depends`.",
    engine:
      "`{handler}` makes an engine with `{name}(...)`: make one for the application, and take a session by `Depends`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const { fact } of handlerFunctions(file)) {
      for (const call of fact.calls) {
        const target = callee(table, call);
        const data = { handler: fact.name, name: dottedName(table, target) ?? calledName(table, call) };
        const layer = layerOfName(project, file, target, fact);
        if (layer?.layer === "service") {
          if (isContextManager(project, project.symbols.resolveNode(file, target, fact))) continue;
          report({ file, node: call, message: "service", data: { ...data, name: layer.name } });
        } else if (layer === null && openedBy(project, file, call, fact) !== null) {
          report({ file, node: call, message: "session", data });
        } else if (ENGINES.has(calledName(table, call))) {
          const symbol = project.symbols.resolveNode(file, target, fact);
          const isEngine = symbol?.kind === "external" && /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name);
          if (isEngine) report({ file, node: call, message: "engine", data: { ...data, name: lastPart(data.name) } });
        }
      }
    }
  },
});

/** A helper of the service's module that is entered for a while is no service. */
function isContextManager(project: Project, symbol: Resolved | null): boolean {
  if (symbol?.kind !== "class") return false;
  const info = project.classInfo(symbol.fact);
  return info.method("__aenter__") !== null || info.method("__enter__") !== null;
}
