import { beforeAll, describe, expect, it } from "vitest";
import { createLinter, type Linter } from "../engine";
import { sections } from "./handbook";

const statements = sections.flatMap((section) => section.statements);

/** The handbook's own code is judged as anybody else's: by the default profile, one snippet at a time. */
describe("the handbook's good examples", () => {
  let linter: Linter;

  beforeAll(async () => {
    linter = await createLinter();
  });

  it.each(statements.map(({ id, example }) => [id, example] as const))(
    "%s keeps to the conventions",
    (_id, example) => {
      const { diagnostics, partial, skipped } = linter.check([example]);
      expect(diagnostics.map(({ code, message, range }) => `${range.start.line}: ${code} ${message}`)).toEqual([]);
      expect([...partial, ...skipped]).toEqual([]);
    },
  );

  it("parse, the ones to avoid included", () => {
    for (const { id, avoid } of statements) {
      if (avoid === null) continue;
      const codes = linter.check([avoid], { select: ["SYN"] }).diagnostics.map(({ code }) => code);
      expect(codes, id).toEqual([]);
    }
  });
});
