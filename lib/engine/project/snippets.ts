import type { ComponentName } from "../contract";
import { calledName } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { STORE_SYNONYM_SUFFIXES } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** The component that the content of a file without a telling name speaks for; null where it has several kinds of content. */
export function componentFromContent(project: Project, file: ProjectFile): ComponentName | null {
  const found = new Set<ComponentName>();
  const { table, facts } = file;
  if (
    facts.variables.some(
      ({ value }) => value >= 0 && table.kind[value] === Kind.call && calledName(table, value) === "APIRouter",
    )
  )
    found.add("routes");
  for (const info of file.classes) {
    if (info.fact.owner || info.fact.within) continue;
    switch (info.kind) {
      case "orm":
        found.add("models");
        break;
      case "pydantic":
        found.add("types");
        break;
      case "exception":
        found.add("errors");
        break;
      case "enum":
      case "declarative-base":
      case "protocol":
      case "typed-dict":
      case "named-tuple":
      case "dataclass":
        break;
      case "store":
      case "service":
      case "plain":
        if (info.name.endsWith("Service")) found.add("service");
        else if (
          info.name.endsWith("Store") ||
          STORE_SYNONYM_SUFFIXES.some((suffix) => suffix !== "Storage" && info.name.endsWith(suffix)) ||
          project.takesSession(info)
        )
          found.add("store");
        break;
    }
  }
  return found.size === 1 ? ([...found][0] as ComponentName) : null;
}
