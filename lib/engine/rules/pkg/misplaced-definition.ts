import type { ComponentName } from "../../contract";
import type { ClassInfo } from "../../project/classes";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

export const misplacedDefinition = defineRule({
  code: "PKG003",
  name: "misplaced-definition",
  severity: "warning",
  scope: "package",
  fix: null,
  refs: ["G1", "G2", "G3", "G4", "G5", "G6", "G7"],
  summary: "A definition stands in another component than the one that is its home.",
  rationale: `A payload beside the handlers, an exception at the top of the service: each is where it was first needed. The next module that needs it
imports it from there, upwards, and the layers are tied together for the sake of ten lines that had a home of their own.`,
  whenNotToUse: "For a type that only one function of the module uses and that nobody else may know.",
  messages: { misplaced: "`{name}` is {kind} in the {component} component: move it to `{home}.py`." },
  reads: "signatures",
  file(file, { report }) {
    const { component } = file;
    if (!component || !isJudged(file)) return;
    for (const info of file.classes) {
      if (info.fact.owner || info.fact.within) continue;
      const home = homeOf(info);
      if (home === null || home.component === component) continue;
      report({
        file,
        node: info.fact.nameNode,
        message: "misplaced",
        data: { name: info.name, kind: home.kind, component, home: home.component },
      });
    }
    if (component === "routes") return;
    for (const router of file.routers) {
      if (router.kind !== "router" || router.within !== null) continue;
      report({
        file,
        node: router.nameNode,
        message: "misplaced",
        data: { name: router.name, kind: "a router", component, home: "routes" },
      });
    }
  },
});

/** Files that are a component of a feature package, or a snippet whose name says which component it is. */
function isJudged(file: ProjectFile): boolean {
  if (file.feature) return file.feature.components.get(file.component as ComponentName)?.includes(file.path) ?? false;
  return file.isSnippet && file.componentOrigin !== "content";
}

function homeOf(info: ClassInfo): { readonly component: ComponentName; readonly kind: string } | null {
  switch (info.kind) {
    case "orm":
      return { component: "models", kind: "a database model" };
    case "pydantic":
      return { component: "types", kind: "a Pydantic model" };
    case "exception":
      return { component: "errors", kind: "an exception" };
    case "store":
      return { component: "store", kind: "a store" };
    case "service":
      return { component: "service", kind: "a service" };
    case "declarative-base":
    case "enum":
    case "protocol":
    case "typed-dict":
    case "named-tuple":
    case "dataclass":
    case "plain":
      return null;
  }
}
