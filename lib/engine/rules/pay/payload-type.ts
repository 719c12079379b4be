import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { leafTypes, typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const payloadType = defineRule({
  code: "PAY002",
  name: "payload-type",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["PB1", "T1"],
  summary: "A parameter named `payload` is not annotated with a payload type.",
  rationale: `The word \`payload\` promises that the data was checked where it came in. Annotated \`dict\`, or not at all, it is whatever the client
sent, and a misspelt key is found by the database.`,
  whenNotToUse: "For webhooks whose body is another system's affair; name the parameter after that system.",
  messages: {
    missing: "`{parameter}` of `{function}` has no type: annotate it with a `…Payload` model.",
    wrong: "`{parameter}` of `{function}` is annotated `{type}`, which is no payload: use a `…Payload` model.",
  },
  file(file, { project, report }) {
    const check = (fn: FunctionFact, name: string, isHandler: boolean): void => {
      for (const parameter of fn.parameters) {
        if (parameter.name !== "payload" && !parameter.name.endsWith("_payload")) continue;
        if (parameter.annotation < 0) {
          // An untyped parameter of a handler is reported by RTR016.
          if (!isHandler)
            report({
              file,
              node: parameter.nameNode,
              message: "missing",
              data: { parameter: parameter.name, function: name },
            });
        } else if (isWrong(project, file, fn, parameter, isHandler)) {
          report({
            file,
            node: parameter.nameNode,
            message: "wrong",
            data: { parameter: parameter.name, function: name, type: file.table.textOf(parameter.annotation) },
          });
        }
      }
    };
    for (const info of file.classes) {
      if (!info.isStore && !info.isService) continue;
      for (const method of info.fact.methods) check(method, `${info.name}.${method.name}`, false);
    }
    for (const fact of new Set(file.handlers.map((handler) => handler.fact))) check(fact, fact.name, true);
  },
});

const BODY_RULES_OWN = new Set(["dict", "Dict", "Any"]);

function isWrong(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  parameter: ParameterFact,
  isHandler: boolean,
): boolean {
  const type = typeOfNode(project, file, parameter.annotation, fn);
  if (!type) return false;
  return leafTypes(type).some((leaf) => {
    if (leaf.name.endsWith("Payload") || leaf.name === "") return false;
    // RTR012 speaks of a handler's untyped body.
    if (isHandler && BODY_RULES_OWN.has(leaf.name)) return false;
    switch (leaf.symbol?.kind) {
      case "builtin":
        // A raw message, such as the body of a webhook, is text or bytes.
        return leaf.name !== "str" && leaf.name !== "bytes";
      case "class":
        // How the project's own Pydantic models are called is PAY003's and PAY004's to say.
        return leaf.info?.isOrmModel ?? false;
      case "external":
        return /(?:^|\.)(?:Any|Dict|BaseModel)$/.test(leaf.symbol.name);
      case "variable":
      case "function":
      case "module":
      case undefined:
        // A type variable, or something unknown.
        return false;
    }
  });
}
