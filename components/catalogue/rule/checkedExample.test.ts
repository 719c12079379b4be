import { describe, expect, it } from "vitest";
import { rules } from "@/lib/engine";
import { examplesByCode } from "@/lib/engine/rules/examples";
import { decodeLink } from "@/lib/permalink";
import { checkExample } from "./checkedExample";

const cases = rules.flatMap((rule) => {
  const examples = examplesByCode.get(rule.code);
  return [
    ...(examples?.bad ?? []).map((example) => [rule.code, "bad", rule, example] as const),
    ...(examples?.good ?? []).map((example) => [rule.code, "good", rule, example] as const),
  ];
});

describe("every example of the catalogue", () => {
  it("belongs to a rule, and every rule has a bad and a good one", () => {
    for (const { code } of rules) {
      expect(examplesByCode.get(code)?.bad.length ?? 0, code).toBeGreaterThan(0);
      expect(examplesByCode.get(code)?.good.length ?? 0, code).toBeGreaterThan(0);
    }
  });

  it.each(cases)(
    "%s, %s: shows what the checker says, without markers, and opens",
    async (_code, verdict, rule, example) => {
      const checked = await checkExample(rule, example, verdict);
      for (const file of [...checked.files, ...(checked.mended?.files ?? [])]) expect(file.text).not.toContain("# <- ");
      if (checked.href === null) return;
      const opened = await decodeLink(checked.href.slice(1));
      expect(opened.status).toBe("ok");
      if (opened.status !== "ok") return;
      expect(opened.shared.files).toEqual(checked.files.map(({ path, text }) => ({ path, text })));
      expect(opened.shared.focus?.code ?? null).toBe(verdict === "bad" ? rule.code : null);
    },
  );
});
