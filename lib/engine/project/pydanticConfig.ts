import type { ClassFact } from "../facts/fileFacts";
import { callArguments, dottedName } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Field, Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** Whether a model's configuration switches something on; unknown where part of it cannot be read. */
export type ConfigAnswer = "on" | "off" | "unknown";

const MAX_DEPTH = 6;

/** What a model and its bases say of any of the keys (`orm_mode`, `from_attributes`), in whichever style they say it. */
export function configSays(project: Project, info: ClassInfo, keys: ReadonlySet<string>): ConfigAnswer {
  let answer: ConfigAnswer = info.hasUnknownBase ? "unknown" : "off";
  for (const ancestor of info.lineage) {
    for (const said of answersOf(project, ancestor, keys)) {
      if (said === "on") return "on";
      if (said === "unknown") answer = "unknown";
    }
  }
  return answer;
}

function answersOf(project: Project, info: ClassInfo, keys: ReadonlySet<string>): ConfigAnswer[] {
  const { file, fact } = info;
  const found: ConfigAnswer[] = [];
  for (const key of keys) {
    const value = fact.keywords.get(key);
    if (value !== undefined) found.push(switched(file, value));
  }
  const config = fact.nested.find((nested) => nested.name === "Config");
  if (config) found.push(ofConfigClass(project, file, config, keys, 0));
  const assigned = fact.field("Config");
  if (assigned) found.push(ofConfigName(project, file, assigned.value, keys, 0));
  const settings = fact.field("model_config");
  if (settings) found.push(ofValue(project, file, settings.value, keys, 0));
  return found;
}

/** `True`, or anything that is not plainly `False`. */
const switched = (file: ProjectFile, value: number): ConfigAnswer =>
  file.table.kind[value] === Kind.false ? "off" : "on";

function ofConfigClass(
  project: Project,
  file: ProjectFile,
  config: ClassFact,
  keys: ReadonlySet<string>,
  depth: number,
): ConfigAnswer {
  for (const field of config.fields) if (keys.has(field.name)) return switched(file, field.value);
  let answer: ConfigAnswer = "off";
  for (const base of config.bases) {
    const said = ofConfigName(project, file, base, keys, depth + 1);
    if (said === "on") return "on";
    if (said === "unknown") answer = "unknown";
  }
  return answer;
}

/** `BaseConfig`, `Parent.Config`, `object`. */
function ofConfigName(
  project: Project,
  file: ProjectFile,
  node: number,
  keys: ReadonlySet<string>,
  depth: number,
): ConfigAnswer {
  if (depth > MAX_DEPTH) return "unknown";
  const symbol = project.symbols.resolveNode(file, node);
  if (symbol?.kind === "class") return ofConfigClass(project, symbol.file, symbol.fact, keys, depth + 1);
  return symbol?.kind === "builtin" || (symbol?.kind === "external" && symbol.name === "pydantic.BaseConfig")
    ? "off"
    : "unknown";
}

/** `ConfigDict(…)`, `{…}`, or a name that is bound to one. */
function ofValue(
  project: Project,
  file: ProjectFile,
  value: number,
  keys: ReadonlySet<string>,
  depth: number,
): ConfigAnswer {
  const { table } = file;
  if (value < 0 || depth > MAX_DEPTH) return "unknown";
  switch (table.kind[value]) {
    case Kind.call: {
      let answer: ConfigAnswer = "off";
      for (const one of callArguments(table, value)) {
        if (one.name !== null && keys.has(one.name)) return switched(file, one.value);
        if (one.name === null || one.name.startsWith("*")) answer = "unknown";
      }
      return answer;
    }
    case Kind.dictionary: {
      let answer: ConfigAnswer = "off";
      for (const pair of table.children(value)) {
        const key = stringValue(table, table.child(pair, Field.key));
        if (key === null) answer = "unknown";
        else if (keys.has(key)) return switched(file, table.child(pair, Field.value));
      }
      return answer;
    }
    default: {
      if (dottedName(table, value) === null) return "unknown";
      const symbol = project.symbols.resolveNode(file, value);
      return symbol?.kind === "variable"
        ? ofValue(project, symbol.file, symbol.binding.value, keys, depth + 1)
        : "unknown";
    }
  }
}
