import type { RouterInfo } from "../../project/http";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { isDescriptiveRouterName, moduleRouters, routerFeature } from "../../project/routerNames";
import { defineRule } from "../defineRule";
import type { EditBuilder } from "../editBuilder";
import { addLineAfter } from "../routeEdits";

export const routerName = defineRule({
  code: "RTR001",
  name: "router-name",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["R1"],
  summary: "A router's name does not say whose router it is.",
  rationale: `An application imports a dozen routers. When each of them is called \`router\`, every import needs an alias, a search for one
finds all, and a mistake in \`include_router\` looks like its neighbours. \`bookings_router\` says what is included; the short \`router\` stays as an alias for
the decorators of its own module.`,
  whenNotToUse: "In a program with one routes module, which nobody imports.",
  messages: {
    name: "The router `{name}` does not say what it serves: write `{wanted} = APIRouter(...)`, and `router = {wanted}` as the short alias.",
  },
  file(file, { project, report }) {
    for (const router of moduleRouters(file)) {
      const names = file.routers.filter((other) => other.call === router.call).map((other) => other.name);
      if (names.some(isDescriptiveRouterName)) continue;
      const feature = routerFeature(file, router);
      const wanted = `${feature ?? "<feature>"}_router`;
      const isTaken = file.facts.bindings.has(wanted);
      report({
        file,
        node: router.nameNode,
        message: "name",
        data: { name: router.name, wanted },
        fix:
          feature === null || isTaken || names.length > 1
            ? null
            : (edits) => rename(project, file, router, wanted, edits),
      });
    }
  },
});

function rename(project: Project, file: ProjectFile, router: RouterInfo, wanted: string, edits: EditBuilder): void {
  const variable = file.facts.variables.find((one) => one.nameNode === router.nameNode);
  if (!variable) {
    edits.refuse();
    return;
  }
  if (router.name === "router") {
    // The alias keeps the decorators below and the imports elsewhere right.
    edits.replace(file, router.nameNode, wanted);
  } else {
    const symbol = project.symbols.resolve(file, router.name);
    if (symbol?.kind !== "variable") {
      edits.refuse();
      return;
    }
    edits.renameSymbol(symbol, wanted);
    if (file.facts.bindings.has("router")) return;
  }
  addLineAfter(edits, file, variable.node, `router = ${wanted}`);
}
