import { type HandlerFunction, handlerFunctions, isWebsocket, routeKeyword } from "../../project/handlers";
import type { Project } from "../../project/project";
import { isList, isUntyped } from "../../project/untypedTypes";
import type { TypeRef } from "../../project/types";
import { defineRule } from "../defineRule";

export const untypedResponse = defineRule({
  code: "RTR013",
  name: "untyped-response",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R8", "V1"],
  summary: "A handler answers a dictionary, anything, or an ORM model.",
  rationale: `What a client may rely on is then written nowhere. A \`dict\` gives the documentation an empty schema; an ORM model sends every column there is,
the one that is added next month included, and may load a relationship while the response is being written.`,
  whenNotToUse: "For a route that passes on another system's JSON as it is.",
  messages: {
    untyped: "`{handler}` answers `{type}`, which says nothing of its fields: answer a `…Response` model.",
    orm: "`{handler}` answers the ORM model `{type}`: answer a `…Response` model with the fields that clients may see.",
  },
  file(file, { project, report }) {
    for (const handler of handlerFunctions(file)) {
      if (isWebsocket(handler)) continue;
      const answer = answerOf(project, handler);
      const orm = answer ? ormModel(answer) : null;
      if (!answer || (orm === null && !isUntyped(answer))) continue;
      report({
        file,
        node: handler.fact.nameNode,
        message: orm === null ? "untyped" : "orm",
        data: { handler: handler.fact.name, type: orm ?? answer.text.text },
      });
    }
  },
});

/** The `response_model` of a route, or where there is none, the return annotation. */
function answerOf(project: Project, { file, fact, routes }: HandlerFunction): TypeRef | null {
  for (const route of routes) {
    const model = routeKeyword(route, "response_model");
    if (model < 0) continue;
    const type = project.type(file, model, fact.parent);
    // `response_model=None` switches the model off, and with it the annotation.
    if (type) return type.name === "None" ? null : type;
  }
  return project.type(file, fact.returnType, fact);
}

/** The ORM model that is answered, alone or in a list. */
function ormModel(type: TypeRef): string | null {
  const item = isList(type) ? type.args[0] : type;
  return item?.info?.isOrmModel ? item.info.name : null;
}
