import { dirname, stem } from "../../project/modules";
import { defineRule } from "../defineRule";

export const layerFirstLayout = defineRule({
  code: "PKG004",
  name: "layer-first-layout",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["G1"],
  summary: "The project has one folder for each layer instead of one package for each feature.",
  rationale: `In a project that is cut by layers one small change touches five folders, and no folder says what the program does. A package
for each feature keeps together what changes together, can be given to one team, and can be deleted in one go.`,
  whenNotToUse: "In small services with one or two features, where there is little to keep together.",
  messages: {
    layers:
      "The project is cut by layers ({folders}): make one package for each feature, with its own models, store, service, types, errors and routes.",
  },
  project(project, { report }) {
    const folders = project.layers.flatMap((group) => group.folders).sort();
    const first = project.files.find(
      (file) => !file.isTest && dirname(file.path) === folders[0] && stem(file.path) !== "__init__",
    );
    if (!first) return;
    report({
      file: first,
      message: "layers",
      data: { folders: folders.map((folder) => `\`${folder}/\``).join(", ") },
    });
  },
});
