import type { ClassInfo } from "../project/classes";
import type { Project } from "../project/project";
import type { ProjectFile } from "../project/projectFile";
import { relativeModule } from "./componentTemplates";

/**
 * The module from which a file may import a class of the project: relative where both share a package, else from the root of what is
 * loaded. "" where the file has the class under its name already; null where the name is taken or no import is sure to reach it.
 */
export function moduleOfClass(project: Project, file: ProjectFile, info: ClassInfo): string | null {
  const symbol = project.symbols.resolve(file, info.name);
  if (symbol) return symbol.kind === "class" && symbol.fact === info.fact ? "" : null;
  if (file.facts.bindings.has(info.name) || info.file === file) return null;
  const relative = relativeModule(file.path, info.file.path);
  if (relative !== null) return relative;
  const absolute = info.file.path.replace(/(?:\/__init__)?\.pyi?$/, "").replaceAll("/", ".");
  const target = project.modules.absolute(file.path, absolute);
  return target?.kind === "file" && target.path === info.file.path ? absolute : null;
}
