import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { rules, validateConfig } from "../engine";
import { examplesByCode } from "../engine/rules/examples";
import { configurationSchema } from "./configurationSchema";

const validate = new Ajv({ allErrors: true, strict: true }).compile(configurationSchema(rules));

/** What is wrong with a configuration, as editors would say it. */
function problems(config: unknown): string[] {
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function tableOf(path: string, toml: string): unknown {
  const document = parse(toml) as { tool?: { housestyle?: unknown } };
  return path.endsWith("housestyle.toml") ? document : document.tool?.housestyle;
}

const examples = [...examplesByCode].flatMap(([code, { bad, good }]) =>
  [...bad, ...good].map((one) => [code, one] as const),
);

describe("the configuration's JSON Schema", () => {
  it("accepts what the README shows", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const blocks = [...readme.matchAll(/```toml\n([\s\S]*?)```/g)].map(([, toml = ""]) => toml);
    const tables = blocks.map((toml) => tableOf("pyproject.toml", toml)).filter((table) => table !== undefined);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(problems(table)).toEqual([]);
  });

  it("accepts the settings of every example", () => {
    for (const [code, { config = {}, title }] of examples) expect(problems(config), `${code}: ${title}`).toEqual([]);
  });

  it("says of every example's configuration files what the engine says", () => {
    for (const [code, { files }] of examples) {
      for (const file of files.filter(({ path }) => /(^|\/)(pyproject|housestyle)\.toml$/.test(path))) {
        const table = tableOf(file.path, file.code);
        if (table === undefined) continue;
        expect(problems(table).length === 0, `${code}: ${file.path}`).toBe(validateConfig(table).problems.length === 0);
      }
    }
  });

  it("accepts every option of every rule at its default", () => {
    const options = rules.flatMap((rule) => rule.options.map((option) => ({ code: rule.code, ...option })));
    for (const { code, name, default: value } of options) {
      if (value !== undefined)
        expect(problems({ rules: { [code]: { [name]: value } } }), `${code}.${name}`).toEqual([]);
    }
  });

  it("accepts both ways to write a number of Pydantic", () => {
    expect(problems({ pydantic: 2 })).toEqual([]);
    expect(problems({ pydantic: "1" })).toEqual([]);
  });

  it("refuses what the engine would complain of", () => {
    for (const wrong of [
      { selekt: ["STO"] },
      { select: ["sto"] },
      { severity: { STO002: "fatal" } },
      { pydantic: 3 },
      { errors: { base: "App Error" } },
      { duplication: { minTokens: 2 } },
    ]) {
      expect(problems(wrong), JSON.stringify(wrong)).not.toEqual([]);
      expect(validateConfig(wrong).problems, JSON.stringify(wrong)).not.toEqual([]);
    }
    expect(problems({ rules: { XXX999: {} } })).not.toEqual([]);
    expect(problems({ rules: { STO002: { unknown: 1 } } })).not.toEqual([]);
  });
});
