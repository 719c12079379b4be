import type { FunctionFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { type TouchedWork, touchedWork } from "../../project/touchedWork";
import { defineRule } from "../defineRule";

const FREE_DECORATOR = /(?:^|\.)(?:staticmethod|classmethod|\w*property|overload|setter|deleter)$/;
const WORK: Readonly<Record<TouchedWork, string>> = {
  session: "the database",
  store: "a store",
  outside: "what is outside the process",
};

export const syncLayerMethod = defineRule({
  code: "ASY001",
  name: "sync-layer-method",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["C5"],
  summary: "A public method of a store or service works with the database, a store or a client, and is not `async`.",
  rationale: `One synchronous query stops the event loop, and with it every other request of the process. Where it only hands a coroutine on, the caller
cannot see from its signature that there is something to await.`,
  whenNotToUse: "In code that a synchronous worker calls: name it `sync_*`, which is free.",
  messages: {
    sync: "`{method}` works with {what} and is not asynchronous: write `async def`, and await what it calls.",
  },
  file(file, { project, report }) {
    for (const info of [...file.stores, ...file.services]) {
      const isAsyncClass = info.publicMethods.some((method) => method.isAsync);
      for (const method of info.publicMethods) {
        if (method.isAsync || isFree(project, info, method)) continue;
        const work = touchedWork(project, info, method);
        if (work === null || (work === "outside" && !isAsyncClass)) continue;
        report({
          file,
          node: method.nameNode,
          message: "sync",
          data: { method: `${info.name}.${method.name}`, what: WORK[work] },
        });
      }
    }
  },
});

/** What gives something to enter or to go through asynchronously is called without `await`. */
const ASYNCHRONOUS_RESULT = /^(?:Abstract)?Async(?:ContextManager|Iterator|Iterable|Generator)$/;

function isFree(project: Project, { file }: ClassInfo, method: FunctionFact): boolean {
  return (
    method.name.startsWith("sync_") ||
    method.decorators.some((node) => FREE_DECORATOR.test(file.table.textOf(node))) ||
    ASYNCHRONOUS_RESULT.test(project.type(file, method.returnType, method)?.name ?? "")
  );
}
