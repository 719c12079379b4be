import { COMPONENTS } from "../project/componentNames";
import type { FeaturePackage } from "../project/layout";
import { joinPath } from "../project/modules";
import type { Project } from "../project/project";
import type { ProjectFile } from "../project/projectFile";

/** The file that speaks for a package: its `__init__.py`, else the first module of its first component. */
export function packagePlace(project: Project, feature: FeaturePackage): ProjectFile | null {
  const init = project.file(joinPath(feature.directory, "__init__.py"));
  if (init) return init;
  for (const component of COMPONENTS) {
    const first = project.componentFiles(feature, component)[0];
    if (first) return first;
  }
  return null;
}
