import { handlerFunctions, mayDecorateMore, routeKeyword } from "../../project/handlers";
import { defineRule } from "../defineRule";

export const missingHandlerDocstring = defineRule({
  code: "RTR006",
  name: "missing-handler-docstring",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R6", "C3"],
  summary: "A handler has no docstring.",
  rationale: `A handler's docstring is the text that the API's documentation shows. Whoever calls the route reads nothing else: what it does, who may
call it, which errors it answers.`,
  whenNotToUse: "In an application whose documentation is switched off.",
  messages: {
    missing: "`{handler}` has no docstring: say in one what the route does, or give its decorator a `description=`.",
  },
  file(file, { report }) {
    for (const { fact, routes } of handlerFunctions(file)) {
      if (
        fact.hasDocstring ||
        routes.some((route) => routeKeyword(route, "description") >= 0 || mayDecorateMore(route))
      )
        continue;
      report({ file, node: fact.nameNode, message: "missing", data: { handler: fact.name } });
    }
  },
});
