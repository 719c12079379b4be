import type { FunctionFact } from "../../facts/fileFacts";
import { lastPart, type ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { storedModel } from "../../project/storedModels";
import { awaited, leafTypes } from "../../project/types";
import { defineRule } from "../defineRule";

export const returnsOrmModel = defineRule({
  code: "SVC001",
  name: "returns-orm-model",
  severity: "error",
  scope: "project",
  fix: null,
  refs: ["V1", "V2"],
  summary: "A service hands a database model to its callers.",
  rationale: `A database model brings its session along: the first attribute that was not loaded is fetched in the middle of the response, or fails
because the session is closed. Every column is there to be sent as well, the password's hash among them, and from then on each migration changes the API.`,
  whenNotToUse: "In a service that only other services of the same feature call, within one unit of work.",
  messages: {
    annotated: "`{method}` returns the database model `{model}`: return a response model built from it.",
    passed: "`{method}` passes on what the store gave, the database model `{model}`: build a response model from it.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const service of file.services) {
        for (const method of service.publicMethods) {
          const found = leakIn(project, service, method);
          if (!found || isIdentity(method, found.model)) continue;
          report({
            file,
            node: found.node,
            message: found.message,
            data: { method: `${service.name}.${method.name}`, model: found.model.name },
          });
        }
      }
    }
  },
});

interface Leak {
  readonly node: number;
  readonly message: "annotated" | "passed";
  readonly model: ClassInfo;
}

function leakIn(project: Project, { file }: ClassInfo, method: FunctionFact): Leak | null {
  // Of an overloaded method the implementation speaks for all.
  if (method.decorators.some((node) => /(?:^|\.)overload$/.test(file.table.textOf(node)))) return null;
  const annotated = annotatedModel(project, file, method);
  if (annotated) return { node: method.returnType, message: "annotated", model: annotated };
  for (const node of method.returns) {
    const model = storedModel(project, file, file.table.firstChild(node), method);
    if (model) return { node, message: "passed", model };
  }
  return null;
}

function annotatedModel(project: Project, file: ProjectFile, method: FunctionFact): ClassInfo | null {
  const type = project.type(file, method.returnType, method);
  if (!type) return null;
  return leafTypes(awaited(type)).find((leaf) => leaf.info?.isOrmModel)?.info ?? null;
}

/** Who is asking is told by a user model: an authentication method may return it. */
function isIdentity(method: FunctionFact, model: ClassInfo): boolean {
  return (
    /^(?:authenticate|get_current_|verify(?:_|$))/.test(method.name) &&
    /user|account|member|principal|admin|customer|identity/i.test(lastPart(model.name))
  );
}
