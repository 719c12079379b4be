import { basename } from "../../project/modules";
import { importedFiles } from "../../project/importGraph";
import { holdsTests } from "../../project/testModules";
import { defineRule } from "../defineRule";

export const testNotByFeature = defineRule({
  code: "TST008",
  name: "test-not-by-feature",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["X10"],
  summary: "One test module tests several features.",
  rationale: `Whoever changes a feature runs its tests and reads them to learn what it promises. Tests that are mixed with another feature's are
neither found nor run, and fail for reasons that belong to somebody else.`,
  whenNotToUse: "For tests of how features work together: put them under `integration` or `e2e`, which are left alone.",
  messages: { mixed: "This module tests several features ({features}): give each a test module of its own." },
  tests: "only",
  project(project, { report }) {
    for (const file of project.files) {
      if (!holdsTests(file) || basename(file.path) === "conftest.py") continue;
      if (/(?:^|\/)(?:integration|e2e)(?:\/|$)/.test(file.path)) continue;
      const features = new Set(
        file.facts.imports.flatMap((fact) =>
          fact.typeOnly
            ? []
            : importedFiles(project, file, fact).flatMap((target) =>
                target.component && target.feature && !target.isTest ? [target.feature] : [],
              ),
        ),
      );
      if (features.size < 2) continue;
      const names = [...features].map((feature) => `\`${feature.name ?? feature.directory}\``).sort();
      report({ file, message: "mixed", data: { features: names.join(", ") } });
    }
  },
});
