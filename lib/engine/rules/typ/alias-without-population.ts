import { argument } from "../../facts/expressions";
import { configSays } from "../../project/pydanticConfig";
import { ownPydanticStyle } from "../../project/pydanticIdioms";
import { fieldCalls } from "../../project/pydanticNames";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";
import { switchOn } from "../modelSettingEdit";

const KEYS: ReadonlySet<string> = new Set(["allow_population_by_field_name", "populate_by_name", "validate_by_name"]);

export const aliasWithoutPopulation = defineRule({
  code: "TYP012",
  name: "alias-without-population",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["T21"],
  summary: "A field has an alias, and its model cannot be built by the field's own name.",
  rationale: `The alias is for the API; our own code knows the field by its name. Without the setting \`Model(display_name=…)\` fails, saying
that \`name\` is missing, and reading from an ORM object looks for the alias's attribute, so the service has to spell the client's words.`,
  whenNotToUse: "For models that are only ever filled from a client's JSON.",
  messages: {
    alias: "`{field}` of `{model}` can be set by its alias only: allow its name with `{setting}`.",
  },
  file(file, { project, report }) {
    const { table } = file;
    if (!table.text.includes("alias")) return;
    for (const info of file.classes) {
      // A mixin is built as part of another model, which has its own say.
      if (info.name.endsWith("Mixin") || !info.isPydanticModel || info.hasExternalBase("BaseSettings")) continue;
      for (const field of info.fact.fields) {
        if (field.annotation < 0 || field.name === "model_config") continue;
        const hasAlias = fieldCalls(project, file, field).some((call) => {
          const alias = argument(table, call, "alias");
          return alias >= 0 && table.kind[alias] !== Kind.none && argument(table, call, "validation_alias") < 0;
        });
        if (!hasAlias || configSays(project, info, KEYS) !== "off") continue;
        const isOld = ownPydanticStyle(project, file) === 1;
        report({
          file,
          node: field.nameNode,
          message: "alias",
          data: {
            model: info.name,
            field: field.name,
            setting: isOld ? "allow_population_by_field_name = True" : "populate_by_name=True",
          },
          fix: (edits) =>
            switchOn(edits, project, info, { 1: "allow_population_by_field_name", 2: "populate_by_name" }),
        });
      }
    }
  },
});
