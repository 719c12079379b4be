import { argument, calledName, receiver } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { configSays } from "../../project/pydanticConfig";
import { type PydanticIdiom, pydanticIdioms } from "../../project/pydanticIdioms";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { isFromOrm } from "../../project/storeResults";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";
import { switchOn } from "../modelSettingEdit";

const KEYS: ReadonlySet<string> = new Set(["orm_mode", "from_attributes"]);

export const missingOrmMode = defineRule({
  code: "TYP011",
  name: "missing-orm-mode",
  severity: "error",
  scope: "project",
  fix: "safe",
  refs: ["T19", "T20"],
  summary: "A model is built from an ORM object and is not set up to read attributes.",
  rationale: `Pydantic reads dictionaries unless told otherwise. A response that is built from a row without \`from_attributes\` (\`orm_mode\` in
Pydantic 1) fails at run time, on the first request that finds something; tests that only cover the empty list never see it.`,
  whenNotToUse: "Where a base class outside the project, which cannot be read here, sets it.",
  messages: {
    missing: "`{model}` is built from an ORM object but cannot read attributes: set `{setting}`.",
  },
  project(project, { report }) {
    const seen = new Set<ClassInfo>();
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const idiom of pydanticIdioms(project, file)) {
        if (idiom.kind !== "method") continue;
        const info = builtModel(project, file, idiom);
        if (!info || seen.has(info) || info.file.isTest) continue;
        if (info.hasExternalBase("SQLModel") || configSays(project, info, KEYS) !== "off") continue;
        seen.add(info);
        report({
          file: info.file,
          node: info.fact.nameNode,
          message: "missing",
          data: {
            model: info.name,
            setting: idiom.major === 1 ? "orm_mode = True" : "model_config = ConfigDict(from_attributes=True)",
          },
          related: [{ file, node: idiom.node, text: "It is built from an ORM object here" }],
          fix: (edits) => switchOn(edits, project, info, { 1: "orm_mode", 2: "from_attributes" }),
        });
      }
    }
  },
});

/** The model that a call builds from an ORM object, or null. */
function builtModel(project: Project, file: ProjectFile, { node, fn }: PydanticIdiom): ClassInfo | null {
  const { table } = file;
  const name = calledName(table, node);
  if (name !== "from_orm" && name !== "model_validate") return null;
  const symbol = project.symbols.resolveNode(file, receiver(table, node), fn);
  const info = symbol?.kind === "class" ? project.classInfo(symbol.fact) : null;
  if (!info?.isPydanticModel) return null;
  if (name === "from_orm") return info;
  const told = argument(table, node, "from_attributes");
  if (told >= 0 && table.kind[told] !== Kind.false) return null;
  return isFromOrm(project, file, argument(table, node, "obj", 0), fn) ? info : null;
}
