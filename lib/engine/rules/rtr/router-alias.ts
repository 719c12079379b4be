import { isDescriptiveRouterName, moduleRouters } from "../../project/routerNames";
import { defineRule } from "../defineRule";
import { addLineAfter } from "../routeEdits";

export const routerAlias = defineRule({
  code: "RTR002",
  name: "router-alias",
  severity: "info",
  scope: "file",
  fix: "safe",
  refs: ["R1"],
  summary: "A routes module's router has no short alias.",
  rationale: `Decorators that all begin with \`@router.\` read alike in every feature and can be moved from one to another as they are. The
long name is for those who include the router; inside its module it is only repeated.`,
  whenNotToUse: "Where a module's few decorators are fine with the long name.",
  messages: { alias: "The router `{name}` has no short alias: write `router = {name}` below it." },
  file(file, { report }) {
    if (file.component !== "routes") return;
    const routers = moduleRouters(file);
    const [router] = routers;
    if (!router || routers.length > 1) return;
    const { table, facts } = file;
    const names = file.routers.filter((other) => other.call === router.call).map((other) => other.name);
    if (names.includes("router") || !names.some(isDescriptiveRouterName)) return;
    const hasAlias = facts.variables.some(
      (one) => table.textOf(one.nameNode) === "router" && names.includes(table.textOf(one.value)),
    );
    if (hasAlias) return;
    const variable = facts.variables.find((one) => one.nameNode === router.nameNode);
    report({
      file,
      node: router.nameNode,
      message: "alias",
      data: { name: router.name },
      fix:
        facts.bindings.has("router") || !variable
          ? null
          : (edits) => addLineAfter(edits, file, variable.node, `router = ${router.name}`),
    });
  },
});
