import type { FunctionFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import { calledInTests } from "../../project/testModules";
import { defineRule } from "../defineRule";

export const untestedServiceMethod = defineRule({
  code: "TST001",
  name: "untested-service-method",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["X1", "X4", "C6"],
  summary: "No test calls a public method of a service.",
  rationale: `The service is where the rules of the business stand, and the one layer that can be tested without HTTP and without a database.
A method that no test calls is first run by a customer.`,
  whenNotToUse: "Where services are tested on purpose only through the API, or the tests live in another repository.",
  messages: {
    method: "No test calls `{method}`: write one that calls it with a store of its own.",
    service: "The project has no tests: begin with those of `{service}`, which holds business logic.",
  },
  project(project, { report }) {
    if (project.isSnippet) return;
    const hasTests = project.files.some((file) => file.isTest);
    if (!hasTests && project.features.length === 0) return;
    const called = hasTests ? calledInTests(project) : new Map<string, ReadonlySet<ClassInfo | null>>();
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const service of file.services) {
        const methods = service.publicMethods.filter((method) => isBusiness(service, method));
        if (methods.length === 0) continue;
        if (!hasTests) {
          report({ file, node: service.fact.nameNode, message: "service", data: { service: service.name } });
          continue;
        }
        for (const method of methods) {
          if (isCalled(called.get(method.name), service)) continue;
          report({
            file,
            node: method.nameNode,
            message: "method",
            data: { method: `${service.name}.${method.name}` },
          });
        }
      }
    }
  },
});

/** Properties, stubs of overloads and abstract methods hold no logic to be tested. */
function isBusiness(service: ClassInfo, method: FunctionFact): boolean {
  const { table } = service.file;
  return !method.decorators.some((node) =>
    /(?:^|\.)(?:\w*property|overload|abstractmethod|setter)\b/.test(table.textOf(node)),
  );
}

/** On the service, one that derives from it or that it derives from, or on a value that is not known. */
function isCalled(on: ReadonlySet<ClassInfo | null> | undefined, service: ClassInfo): boolean {
  return [...(on ?? [])].some(
    (info) => info === null || info.lineage.includes(service) || service.lineage.includes(info),
  );
}
