import { type PydanticIdiom, pydanticIdioms, pydanticMajor } from "../../project/pydanticIdioms";
import { defineRule } from "../defineRule";
import { rewriteIdiom } from "../pydanticIdiomEdit";

/** What to write instead, by the idiom as written. */
const EQUIVALENTS: Readonly<Record<string, string>> = {
  Config: "model_config = ConfigDict(…)",
  model_config: "class Config",
  orm_mode: "from_attributes",
  allow_population_by_field_name: "populate_by_name",
  validator: "@field_validator(…)",
  root_validator: "@model_validator(…)",
  field_validator: "@validator(…)",
  model_validator: "@root_validator(…)",
  regex: "pattern=",
  pattern: "regex=",
  from_orm: ".model_validate(…)",
  parse_obj: ".model_validate(…)",
  dict: ".model_dump()",
  json: ".model_dump_json()",
  model_validate: ".parse_obj(…) or .from_orm(…)",
  model_dump: ".dict()",
  GenericModel: "BaseModel",
};

export const pydanticVersionIdiom = defineRule({
  code: "TYP014",
  name: "pydantic-version-idiom",
  severity: "warning",
  scope: "project",
  fix: "unsafe",
  refs: ["T19", "T20"],
  summary: "An idiom of the other major of Pydantic than the project uses.",
  rationale: `Pydantic 2 renamed most of what a model says about itself. Some old words still work with a warning, some are ignored without a
word: \`orm_mode\` inside \`ConfigDict\` does nothing at all. Two styles in one project also mean that every copied model may be the wrong
one. Which major is meant comes from the setting \`pydantic\`, from the project's requirements, or from what most files do.`,
  whenNotToUse: "In the middle of a migration that goes file by file.",
  messages: {
    idiom: "{written} is Pydantic {major}, and this project is written for Pydantic {target}: write `{better}`.",
  },
  project(project, { report }) {
    const target = pydanticMajor(project);
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const idiom of pydanticIdioms(project, file)) {
        if (idiom.major === target) continue;
        report({
          file,
          node: idiom.node,
          message: "idiom",
          data: { written: asWritten(idiom), major: idiom.major, target, better: EQUIVALENTS[idiom.name] ?? "" },
          fix: (edits) => rewriteIdiom(edits, project, file, idiom),
        });
      }
    }
  },
});

function asWritten({ kind, name }: PydanticIdiom): string {
  switch (kind) {
    case "config":
      return "`class Config`";
    case "settings":
      return "`model_config`";
    case "decorator":
      return `\`@${name}\``;
    case "method":
      return `\`.${name}(…)\``;
    case "constraint":
      return `\`${name}=\``;
    case "option":
    case "base":
      return `\`${name}\``;
  }
}
