import { handlerFunctions } from "../../project/handlers";
import { defineRule } from "../defineRule";
import { isDepends } from "../../project/dependsCall";

export const untypedHandlerParameter = defineRule({
  code: "RTR016",
  name: "untyped-handler-parameter",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R11", "C2"],
  summary: "A handler's parameter has no type.",
  rationale: `FastAPI reads the type to know what to parse and what to refuse. Without one a parameter is a string from the query, whatever the
code believes it to be, and the documentation says nothing about it.`,
  whenNotToUse: "Never for a parameter that a client sends.",
  messages: {
    untyped: "The parameter `{parameter}` of `{handler}` has no type: annotate it, so that it is parsed and checked.",
  },
  file(file, { project, report }) {
    for (const { fact } of handlerFunctions(file)) {
      fact.parameters.forEach((parameter, index) => {
        if (parameter.annotation >= 0 || isDepends(project, file, parameter.default, fact)) return;
        if (index === 0 && fact.owner !== null && /^(?:self|cls)$/.test(parameter.name)) return;
        report({
          file,
          node: parameter.nameNode,
          message: "untyped",
          data: { parameter: parameter.name, handler: fact.name },
        });
      });
    }
  },
});
