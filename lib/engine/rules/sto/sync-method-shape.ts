import type { FunctionFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { sessionKindOf } from "../../project/sessions";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const syncMethodShape = defineRule({
  code: "STO017",
  name: "sync-method-shape",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S23", "S24"],
  summary: "A store's method for background tasks is not a static `sync_*` method on a `Session`.",
  rationale: `A background worker has no event loop and no \`AsyncSession\`, and so it cannot make the store either. A static method that takes
its session is all it needs, and the prefix tells both sides apart where they are called.`,
  whenNotToUse: "In an application that is synchronous throughout.",
  messages: {
    static:
      "`{method}` needs an instance, which a background task cannot make: make it a `@staticmethod` that takes `session: Session`.",
    async: "`{method}` is asynchronous, which a background task cannot await: write it without `async`.",
    session: "`{method}` must take its session first: write `session: Session` as its first parameter.",
    name: "`{method}` works on a synchronous `Session`: call it `sync_{name}`.",
  },
  file(file, { project, report }) {
    for (const store of file.stores) {
      for (const method of store.fact.methods) {
        const message = method.name.startsWith("sync_")
          ? faultOfSync(project, store, method)
          : faultOfName(project, store, method);
        if (message === null) continue;
        const data = { method: `${store.name}.${method.name}`, name: method.name };
        report({ file, node: method.nameNode, message, data });
      }
    }
  },
});

function faultOfSync(project: Project, store: ClassInfo, method: FunctionFact): "static" | "async" | "session" | null {
  if (method.isAsync) return "async";
  if (!isStatic(store, method)) return "static";
  const first = method.parameters[0];
  return first && isSyncSession(project, store, method, first.annotation) ? null : "session";
}

/** A synchronous public method that takes a `Session` under another name. */
function faultOfName(project: Project, store: ClassInfo, method: FunctionFact): "name" | null {
  if (method.isAsync || method.name.startsWith("_")) return null;
  return method.parameters.some((parameter) => isSyncSession(project, store, method, parameter.annotation))
    ? "name"
    : null;
}

const isStatic = (store: ClassInfo, method: FunctionFact): boolean =>
  method.decorators.some((node) => store.file.table.textOf(node) === "staticmethod");

function isSyncSession(project: Project, store: ClassInfo, method: FunctionFact, annotation: number): boolean {
  const type = typeOfNode(project, store.file, annotation, method);
  return type !== null && sessionKindOf(type) === "sync";
}
