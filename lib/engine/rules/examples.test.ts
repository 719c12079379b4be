import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { applyEdits } from "../linter/applyEdits";
import { createLinter } from "../linter/createLinter";
import type { CheckResult, Config, Linter, SourceFile } from "../contract";
import { examplesByCode } from "./examples";
import { readExample } from "./exampleMarkers";
import { derivedFiles } from "./generateIndex";
import { allRules } from "./index";

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter();
});

const places = (result: CheckResult, code: string): string[] =>
  result.diagnostics.filter((one) => one.code === code).map((one) => `${one.path}:${one.range.start.line}`);

const fileRules = allRules
  .filter((rule) => rule.info.scope === "file" && rule.info.defaultOn)
  .map((rule) => rule.info.code);
const sorted = (files: readonly SourceFile[]): SourceFile[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

it("has derived files that are up to date", () => {
  const { index, examples } = derivedFiles();
  expect(readFileSync(new URL("./index.ts", import.meta.url), "utf8")).toBe(index);
  expect(readFileSync(new URL("./examples.ts", import.meta.url), "utf8")).toBe(examples);
});

describe.each(allRules.map((rule) => [rule.info.code, rule] as const))("%s", (code, rule) => {
  const examples = examplesByCode.get(code);

  it("has at least two bad examples and a good one, and a shown fix where it declares one", () => {
    expect(examples?.bad.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(examples?.good.length ?? 0).toBeGreaterThanOrEqual(1);
    if (rule.info.fix) expect(examples?.bad.some((example) => example.fixed)).toBe(true);
  });

  for (const example of examples?.bad ?? []) {
    const { files, expected } = readExample(example);
    const config: Config = { select: [code], ...example.config };

    it(`reports exactly the marked lines: ${example.title}`, () => {
      expect(
        expected.filter((one) => one.code === code).length,
        "a bad example marks at least one line",
      ).toBeGreaterThan(0);
      const result = linter.check(files, config);
      expect(places(result, code)).toEqual(
        expected.filter((one) => one.code === code).map((one) => `${one.path}:${one.line}`),
      );
      for (const one of result.diagnostics)
        expect(one.message, "no placeholder is left unfilled").not.toMatch(/\{\w+\}|undefined/);
    });

    if (example.fixed) {
      const wanted = example.fixed;
      it(`is mended by the fix: ${example.title}`, () => {
        const session = linter.open(files, config);
        const after = applyEdits(files, session.fix({ code }));
        session.dispose();
        const touched = after.filter((file) => wanted.some((one) => one.path === file.path));
        expect(sorted(touched)).toEqual(sorted(wanted.map(({ path, code: text }) => ({ path, text }))));
        const again = linter.open(after, config);
        expect(again.fix({ code }), "running it again changes nothing").toEqual([]);
        expect(places(again.check(), "SYN001")).toEqual([]);
        again.dispose();
      });
    }
  }

  for (const example of examples?.good ?? []) {
    const { files } = readExample(example);
    it(`is silent: ${example.title}`, () => {
      const own = linter.check(files, { select: [code], ...example.config });
      expect(own.diagnostics.filter((one) => one.code === code)).toEqual([]);
      // An example about selection itself says which rules run.
      if (example.config?.select) return;
      const rest = example.config ?? {};
      const all = linter.check(files, example.complete ? rest : { ...rest, select: fileRules });
      expect(all.diagnostics.map((one) => `${one.code} ${one.path}:${one.range.start.line} ${one.message}`)).toEqual(
        [],
      );
    });
  }
});
