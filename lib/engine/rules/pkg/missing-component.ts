import type { ComponentName } from "../../contract";
import { COMPONENTS } from "../../project/componentNames";
import { joinPath } from "../../project/modules";
import { componentTemplate } from "../componentTemplates";
import { defineRule } from "../defineRule";
import { packagePlace } from "../packagePlace";

const HOLDS: Readonly<Record<ComponentName, string>> = {
  models: "its database models",
  store: "its data access",
  service: "its business logic",
  types: "its payloads and responses",
  errors: "its exceptions",
  routes: "its router and handlers",
};

export const missingComponent = defineRule({
  code: "PKG001",
  name: "missing-component",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["G1", "G2", "G3", "G4", "G5", "G6", "G7"],
  summary: "A feature package lacks one of its six components.",
  rationale: `Six modules, the same six in every feature: whoever knows one package finds their way in all of them. Where one is missing,
its content has usually moved in with a neighbour: errors raised as bare \`ValueError\`s in the service, payloads beside the
handlers. The gap is where the next shortcut goes.`,
  whenNotToUse: "For packages that are features in name only, such as one that only re-exports another's routes.",
  messages: { missing: "The feature package `{package}` has no `{component}.py`: create it for {content}." },
  package(feature, { project, report }) {
    const file = packagePlace(project, feature);
    if (!file) return;
    for (const component of COMPONENTS) {
      if (feature.components.has(component)) continue;
      report({
        file,
        message: "missing",
        data: { package: feature.name ?? "(top folder)", component, content: HOLDS[component] },
        fix: (edits) =>
          void edits.createFile(
            joinPath(feature.directory, `${component}.py`),
            componentTemplate(project, feature, component),
          ),
      });
    }
  },
});
