import { handlerFunctions } from "../../project/handlers";
import { defineRule } from "../defineRule";

export const syncHandler = defineRule({
  code: "ASY002",
  name: "sync-handler",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["C5"],
  summary: "A handler is not `async def`.",
  rationale: `FastAPI runs a synchronous handler in a pool of some forty threads. It cannot await the service, so it ends up with a second, synchronous way to
the data; and when forty of them wait, the forty-first request waits too, while the event loop has nothing to do.`,
  whenNotToUse:
    "While a project moves from synchronous sessions: the shared setting `async.allowSyncHandlers` frees handlers that take one.",
  messages: { sync: "`{handler}` is a synchronous handler: write `async def`, and await the service." },
  file(file, { project, report }) {
    for (const { fact } of handlerFunctions(file)) {
      if (fact.isAsync) continue;
      const takesSession = fact.parameters.some(
        ({ nameNode }) => project.values.session(file, nameNode, fact) === "sync",
      );
      if (project.settings.allowSyncHandlers && takesSession) continue;
      report({ file, node: fact.nameNode, message: "sync", data: { handler: fact.name } });
    }
  },
});
