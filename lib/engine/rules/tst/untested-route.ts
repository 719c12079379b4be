import { fullPaths, handlerFunctions } from "../../project/handlers";
import { testedPaths, testFiles } from "../../project/testedPaths";
import { defineRule } from "../defineRule";

export const untestedRoute = defineRule({
  code: "TST009",
  name: "untested-route",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["X7"],
  summary: "No test asks for a route.",
  rationale: `A handler is a few lines, and all of them are about what only a request shows: status, validation, permissions, the shape of the
answer. A route that no test asks for can be broken by a renamed parameter, and nothing turns red.`,
  whenNotToUse: "Where the API is tested from another repository, or with addresses that are built at run time.",
  messages: { route: "No test asks for `{path}`: write one that does, and looks at its status and body." },
  project(project, { report }) {
    const tests = testFiles(project);
    if (tests.length === 0) return;
    const tested = testedPaths(tests);
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const handler of handlerFunctions(file)) {
        const paths = handler.routes.map((route) => fullPaths(project, route));
        const known = paths.flatMap((one) => one ?? []);
        const [path] = known;
        // Of a route that is not known in full nobody can say that it is not asked for.
        if (path === undefined || paths.includes(null)) continue;
        if (tested.says(handler.fact.name) || known.some((one) => tested.matches(one))) continue;
        report({ file, node: handler.fact.nameNode, message: "route", data: { path: shown(path) } });
      }
    }
  },
});

/** Parameters' names say nothing about the address that is missing: `/parcels/{…}`. */
const shown = (path: string): string => (path === "" ? "/" : path.replace(/\{[^}]*\}/g, "{…}"));
