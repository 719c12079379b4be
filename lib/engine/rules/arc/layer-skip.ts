import type { FunctionFact } from "../../facts/fileFacts";
import { callee, calledName, receiver } from "../../facts/expressions";
import { type HandlerFunction, handlerFunctions } from "../../project/handlers";
import { dependencyOfParameter } from "../../project/http";
import { layerOfName, layerOfSymbol, layerOfType, layerOfValue } from "../../project/layerClasses";
import type { Project } from "../../project/project";
import { withNested } from "../../project/sessionCalls";
import { defineRule } from "../defineRule";

export const layerSkip = defineRule({
  code: "ARC002",
  name: "layer-skip",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["A2", "A3"],
  summary: "A handler works with a store, past the service.",
  rationale: `What a service adds (permissions, rules that span records, domain errors, response models) is skipped by every route that
reaches for the store. The route works, and a month later a rule is added to the service and holds everywhere but there. One door to the data means one
place to look for what may be done with it.`,
  whenNotToUse: "In a read-only admin route that is written off the layers on purpose, on that one line.",
  messages: {
    parameter: "`{handler}` takes `{store}`: take the feature's service instead, and let it call the store.",
    built:
      "`{handler}` builds `{store}`: take the feature's service by `Depends`, and let its factory build the store.",
    called: "`{handler}` calls `{store}.{method}`: call the feature's service, and let it call the store.",
  },
  file(file, { project, report }) {
    for (const handler of handlerFunctions(file)) {
      if (project.isDependencyFactory(handler.fact)) continue;
      for (const use of storeUses(project, handler)) {
        const { node, message, store, method } = use;
        report({ file, node, message, data: { handler: handler.fact.name, store, method } });
      }
    }
  },
});

interface StoreUse {
  readonly node: number;
  readonly message: "parameter" | "built" | "called";
  readonly store: string;
  readonly method: string;
}

/** The first use of each store, by where it counts most: a parameter, a constructor, a call. */
function storeUses(project: Project, { file, fact }: HandlerFunction): StoreUse[] {
  const { table } = file;
  const found = new Map<string, StoreUse>();
  const add = (store: string | null, node: number, message: StoreUse["message"], method = ""): void => {
    if (store !== null && !found.has(store)) found.set(store, { node, message, store, method });
  };
  for (const parameter of fact.parameters)
    add(storeOfParameter(project, file, fact, parameter), parameter.nameNode, "parameter");
  const functions = withNested(fact);
  for (const fn of functions)
    for (const call of fn.calls) {
      const layer = layerOfName(project, file, callee(table, call), fn);
      if (layer?.layer === "store") add(layer.name, call, "built");
    }
  for (const fn of functions)
    for (const call of fn.calls) {
      const layer = layerOfValue(project, file, receiver(table, call), fn);
      if (layer?.layer === "store") add(layer.name, call, "called", calledName(table, call));
    }
  return [...found.values()];
}

/** The store that a parameter's annotation names, or that its dependency gives. */
function storeOfParameter(
  project: Project,
  file: HandlerFunction["file"],
  fact: FunctionFact,
  parameter: FunctionFact["parameters"][number],
): string | null {
  const type = project.type(file, parameter.annotation, fact);
  const annotated = layerOfType(project, file, type, fact);
  if (annotated) return annotated.layer === "store" ? annotated.name : null;
  if (type?.symbol) return null;
  const target = dependencyOfParameter(project, file, fact, parameter)?.symbol ?? null;
  if (target?.kind !== "function") {
    const direct = layerOfSymbol(project, target);
    return direct?.layer === "store" ? direct.name : null;
  }
  const given = layerOfType(
    project,
    target.file,
    project.type(target.file, target.fact.returnType, target.fact),
    target.fact,
  );
  return given?.layer === "store" ? given.name : null;
}
