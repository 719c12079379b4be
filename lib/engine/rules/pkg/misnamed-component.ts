import type { ComponentName } from "../../contract";
import { componentOfName, componentOfTellingPrefix, isCanonical } from "../../project/componentNames";
import type { FeaturePackage } from "../../project/layout";
import { joinPath, stem } from "../../project/modules";
import { moduleReferences } from "../../project/moduleReferences";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const misnamedComponent = defineRule({
  code: "PKG002",
  name: "misnamed-component",
  severity: "warning",
  scope: "package",
  fix: "unsafe",
  refs: ["G2", "G3", "G4", "G5", "G6", "G7"],
  summary: "A component of a feature package goes by another name than its own.",
  rationale: `\`repository.py\` in one feature, \`crud.py\` in the next and \`store.py\` in a third are the same thing three times. Whoever looks for the
queries of a feature has to open the folder first; tools and templates that know the six names pass the others by.`,
  whenNotToUse: "While a package is being renamed in steps.",
  messages: { misnamed: "`{name}` is the feature's {component} component: call it `{canonical}`." },
  package(feature, { project, report }) {
    for (const misnamed of misnamedIn(project, feature)) {
      report({
        file: misnamed.place,
        message: "misnamed",
        data: {
          name: misnamed.isFolder ? `${misnamed.name}/` : `${misnamed.name}.py`,
          component: misnamed.component,
          canonical: misnamed.isFolder ? `${misnamed.component}/` : `${misnamed.component}.py`,
        },
        fix: (edits) => {
          const module = joinPath(feature.directory, misnamed.name);
          for (const { file, node, bindsName } of moduleReferences(project, module)) {
            // `from schemas import …` cannot become `from types import …`: that is the standard library's.
            if (misnamed.component === "types" && isTopLevel(file, node)) return void edits.refuse();
            // The file's code goes on using the name that the import bound.
            edits.replace(file, node, bindsName ? `${misnamed.component} as ${misnamed.name}` : misnamed.component);
          }
          for (const path of misnamed.paths)
            edits.renameFile(path, `${joinPath(feature.directory, misnamed.component)}${path.slice(module.length)}`);
        },
      });
    }
  },
});

interface Misnamed {
  readonly name: string;
  readonly component: ComponentName;
  readonly isFolder: boolean;
  readonly paths: readonly string[];
  readonly place: ProjectFile;
}

/** Whether the name stands first in an absolute import: `import schemas`, `from schemas import …`. */
function isTopLevel(file: ProjectFile, node: number): boolean {
  const { table } = file;
  const name = table.parent[node] as number;
  const above = table.parent[name] as number;
  const isModule = table.kind[above] === Kind.import_statement || table.field[name] === Field.module_name;
  return table.kind[name] === Kind.dotted_name && table.firstChild(name) === node && isModule;
}

/** The modules and sub-packages of a package that bear a synonym; one beside the canonical module is a helper. */
function misnamedIn(project: Project, feature: FeaturePackage): Misnamed[] {
  const inner = (path: string): string => (feature.directory === "" ? path : path.slice(feature.directory.length + 1));
  const byName = new Map<string, string[]>();
  for (const path of feature.files) {
    const own = inner(path);
    const name = own.includes("/") ? own.slice(0, own.indexOf("/")) : stem(own);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const present = new Set<ComponentName>();
  for (const name of byName.keys()) {
    const component = isCanonical(name) ? componentOfName(name) : componentOfTellingPrefix(name);
    if (component) present.add(component);
  }
  const found: Misnamed[] = [];
  for (const [name, paths] of byName) {
    const component = componentOfName(name);
    if (!component || present.has(component)) continue;
    // A folder that PKG004 takes for a layer is no component.
    if (project.layers.some((group) => group.folders.includes(joinPath(feature.directory, name)))) continue;
    const isFolder = inner(paths[0] as string).includes("/");
    const init = paths.find((path) => inner(path) === `${name}/__init__.py`);
    const place = project.file(init ?? (paths[0] as string));
    if (place) found.push({ name, component, isFolder, paths, place });
  }
  return found;
}
