import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { finding, hostile, ruleInfo } from "./fixtures";
import { toSarif } from "./sarif";

/** The published schema is of JSON Schema's draft 4; all that ajv must be spared are the keywords that name the draft. */
function validator() {
  const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const schema = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({
    strict: false,
    // One of the schema's patterns is not valid in Unicode mode.
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => URL.canParse(text, "file:///root/"),
      "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    },
  });
  return ajv.compile(schema);
}

const validate = validator();

function valid(text: string) {
  const log: unknown = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return (log as { runs: [any] }).runs[0]; // eslint-disable-line @typescript-eslint/no-explicit-any -- the schema has just typed it
}

describe("toSarif", () => {
  it("is valid when there is nothing to say", () => {
    expect(valid(toSarif([])).results).toEqual([]);
  });

  it("describes rules, places, second places and skipped files", () => {
    const run = valid(
      toSarif(
        [
          finding({ severity: "info", related: [{ path: "b c.py", range: finding().range, message: "the first" }] }),
          finding({ code: "F401", name: "unused-import", path: "b c.py", severity: "error" }),
        ],
        {
          rules: [ruleInfo(), ruleInfo({ code: "ARC001" })],
          version: "0.1.0",
          rulesVersion: "1",
          ruleUrl: (code) => `https://house.example/rules/${code}`,
          skipped: [{ path: "x.py", reason: "It is not UTF-8." }],
          partial: [{ path: "y.py", reason: "A newer grammar." }],
        },
      ),
    );
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.tool.driver.rules).toHaveLength(1);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "STO002",
      helpUri: "https://house.example/rules/STO002",
      defaultConfiguration: { enabled: true, level: "warning" },
      properties: { refs: ["S2", "S3"] },
    });
    expect(run.tool.driver.rules[0].help.text).toContain("see [limits] (1) and {{0}}.");
    expect(run.tool.extensions).toMatchObject([{ name: "Ruff", rules: [{ id: "F401", name: "unused-import" }] }]);
    expect(run.results[0]).toMatchObject({
      ruleId: "STO002",
      ruleIndex: 0,
      level: "note",
      relatedLocations: [{ id: 0, message: { text: "the first" } }],
    });
    expect(run.results[0].relatedLocations[0].physicalLocation.artifactLocation).toEqual({
      uri: "b%20c.py",
      uriBaseId: "%SRCROOT%",
      index: 1,
    });
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 5,
      endLine: 2,
      endColumn: 9,
    });
    expect(run.results[1].rule).toEqual({ id: "F401", index: 0, toolComponent: { index: 0 } });
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(2);
  });

  it("stays valid with hostile names and texts", () => {
    const path = "javascript:alert(1)//..?#%/\ud800 😀.py";
    const run = valid(
      toSarif([
        finding({
          path,
          message: hostile,
          name: hostile,
          code: hostile,
          related: [{ path: hostile, range: finding().range, message: hostile }],
        }),
      ]),
    );
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe("javascript%3Aalert(1)//..%3F%23%25/%EF%BF%BD%20%F0%9F%98%80.py");
    expect(run.results[0].message.text).not.toContain("](");
  });
});
