import type { ComponentName } from "../../contract";
import type { ImportFact } from "../../facts/fileFacts";
import { importedFiles } from "../../project/importGraph";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

/** What each component may import; the order of the layers is routes → service → store → models. */
const MAY_IMPORT: Readonly<Record<ComponentName, readonly ComponentName[]>> = {
  routes: ["routes", "service", "store", "models", "types", "errors"],
  service: ["service", "store", "models", "types", "errors"],
  store: ["store", "models", "types", "errors"],
  models: ["models", "types", "errors"],
  types: ["types", "errors", "models"],
  errors: ["types", "errors", "models"],
};

export const upwardImport = defineRule({
  code: "ARC001",
  name: "upward-import",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["A1", "A2", "A3"],
  summary: "A component imports from a component above it.",
  rationale: `Dependencies run one way: routes know services, services know stores, stores know models. The first import against that
direction makes two layers one: the store can no longer be tested without the service, a change of a route's response breaks the
database code, and sooner or later Python answers with a circular import at start-up.`,
  whenNotToUse: "While a large package is being split, in the files that are not yet moved.",
  messages: {
    upward: "`{component}` imports `{names}` from {target} (`{module}`), a layer above it: {advice}.",
    sideways:
      "`{component}` imports `{names}` from {target} (`{module}`): {component} may import only types, errors and models.",
  },
  file(file, { project, report }) {
    const { component } = file;
    if (!component) return;
    const reported = new Map<string, { fact: ImportFact; target: ProjectFile; names: string[] }>();
    for (const fact of file.facts.imports) {
      if (fact.typeOnly) continue;
      for (const target of importedFiles(project, file, fact)) {
        if (target === file || !target.component || MAY_IMPORT[component].includes(target.component)) continue;
        const key = `${fact.statement} ${target.path}`;
        const known = reported.get(key);
        if (known) known.names.push(fact.name ?? fact.module);
        else reported.set(key, { fact, target, names: [fact.name ?? fact.module] });
      }
    }
    for (const { fact, target, names } of reported.values()) {
      const above = target.component as ComponentName;
      report({
        file,
        node: fact.statement,
        message: component === "types" || component === "errors" ? "sideways" : "upward",
        data: {
          component,
          names: names.join("`, `"),
          target: `the ${above} component`,
          module: target.path,
          advice:
            component === "models"
              ? "let the upper layer bring it, or move what both need down"
              : `let ${above} call ${component}, not the other way round`,
        },
      });
    }
  },
});
