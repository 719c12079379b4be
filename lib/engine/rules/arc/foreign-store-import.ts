import type { FunctionFact, ImportFact } from "../../facts/fileFacts";
import { usesOf } from "../../facts/expressions";
import { importedFiles } from "../../project/importGraph";
import { layerOfType } from "../../project/layerClasses";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

export const foreignStoreImport = defineRule({
  code: "ARC008",
  name: "foreign-store-import",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["A2", "G1"],
  summary: "A feature imports the store of another feature.",
  rationale: `Whoever reads another feature's tables past its service also passes by its permissions, its errors and its rules. From then on
the other team cannot rename a column without breaking code that it never sees.`,
  whenNotToUse: "Where two packages are parts of one feature and share one store on purpose.",
  messages: {
    foreign:
      "`{feature}` imports `{names}` from the store of `{other}` (`{module}`): call the service of `{other}` instead.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest || !file.component || !file.feature) continue;
      const reported = new Map<string, { fact: ImportFact; target: ProjectFile; names: string[] }>();
      for (const fact of file.facts.imports) {
        if (fact.typeOnly) continue;
        for (const target of importedFiles(project, file, fact)) {
          if (target.component !== "store" || !target.feature || target.feature === file.feature) continue;
          if (servesFactories(project, file, fact)) continue;
          const key = `${fact.statement} ${target.path}`;
          const known = reported.get(key);
          if (known) known.names.push(fact.name ?? fact.module);
          else reported.set(key, { fact, target, names: [fact.name ?? fact.module] });
        }
      }
      for (const { fact, target, names } of reported.values())
        report({
          file,
          node: fact.statement,
          message: "foreign",
          data: {
            feature: file.feature.name ?? "This feature",
            names: names.join("`, `"),
            other: target.feature?.name ?? target.path,
            module: target.path,
          },
        });
    }
  },
});

/** Whether the imported name is used, and in dependency factories only, none of which gives out the store itself. */
function servesFactories(project: Project, file: ProjectFile, fact: ImportFact): boolean {
  const { table, facts } = file;
  const uses = usesOf(table, 0, fact.local).filter(
    (node) => !facts.imports.some((one) => table.contains(one.statement, node)),
  );
  return uses.length > 0 && uses.every((node) => buildsService(project, file, facts.functionAt(node)));
}

function buildsService(project: Project, file: ProjectFile, fact: FunctionFact | null): boolean {
  for (let scope = fact; scope; scope = scope.parent) {
    if (!project.isDependencyFactory(scope)) continue;
    return layerOfType(project, file, project.type(file, scope.returnType, scope), scope)?.layer !== "store";
  }
  return false;
}
