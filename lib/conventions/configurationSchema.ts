import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { configSchema, optionsSchemaOfRule, type RuleInfo } from "../engine";

const conversion: ConversionConfig = { target: "draft-07", typeMode: "input" };

/**
 * JSON Schema (draft 7) of `[tool.housestyle]`, or of a `housestyle.toml`, for editors that complete and check TOML.
 * Made from the schemas that validate a configuration; stricter than they are only in that `rules` knows each rule's options.
 */
export function configurationSchema(rules: readonly RuleInfo[]): JsonSchema {
  const schema = toJsonSchema(configSchema, conversion);
  const properties = schema.properties ?? {};
  return {
    ...schema,
    title: "Housestyle",
    description: "The table [tool.housestyle] of a pyproject.toml, or the whole of a housestyle.toml.",
    properties: {
      ...properties,
      // TOML writes `pydantic = 2` as readily as `"2"`.
      pydantic: { enum: ["auto", "1", "2", 1, 2] },
      rules: {
        type: "object",
        description: "Options of single rules, by code.",
        properties: Object.fromEntries(rules.map((rule) => [rule.code, ruleSchema(rule)])),
        additionalProperties: false,
      },
    },
  };
}

function ruleSchema({ code, name, summary }: RuleInfo): JsonSchema {
  const options = optionsSchemaOfRule(code);
  const { $schema: _, ...schema } = options === null ? { type: "object" as const } : toJsonSchema(options, conversion);
  return { ...schema, title: `${code} ${name}`, description: summary.replaceAll("`", "") };
}
