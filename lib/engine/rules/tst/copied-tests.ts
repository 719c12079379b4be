import type { FunctionFact } from "../../facts/fileFacts";
import { isInterpolated } from "../../facts/strings";
import type { ProjectFile } from "../../project/projectFile";
import { testFunctions } from "../../project/testModules";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const MIN_COPIES = 3;
const LITERALS = new Set<number>([
  Kind.string,
  Kind.concatenated_string,
  Kind.integer,
  Kind.float,
  Kind.true,
  Kind.false,
  Kind.none,
]);

export const copiedTests = defineRule({
  code: "TST005",
  name: "copied-tests",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["X12"],
  summary: "Several tests of a module differ in nothing but literals.",
  rationale: `Copies are read one by one to find the single value that differs, and a change of the call has to be made in each. One
parametrized test shows the values in a table, and a new case is one more line of it.`,
  whenNotToUse: "Where each copy will soon grow apart, or its name is the documentation that is wanted.",
  messages: {
    copies:
      "`{test}` and {others} more tests differ in literals only: make one test of them with `@pytest.mark.parametrize`.",
  },
  tests: "only",
  file(file, { report }) {
    const groups = new Map<string, FunctionFact[]>();
    for (const fact of testFunctions(file)) {
      const shape = shapeOf(file, fact);
      if (shape === null) continue;
      const known = groups.get(shape);
      if (known) known.push(fact);
      else groups.set(shape, [fact]);
    }
    for (const [first, second, ...more] of groups.values()) {
      if (!first || !second || more.length + 2 < MIN_COPIES) continue;
      report({
        file,
        node: second.nameNode,
        message: "copies",
        data: { test: second.name, others: more.length + 1 },
        related: [first, ...more].map((fact) => ({ file, node: fact.nameNode, text: "the same but for literals" })),
      });
    }
  },
});

/** The test's decorators, parameters and body as text, literals and white space aside; null where it holds no literal. */
function shapeOf(file: ProjectFile, fact: FunctionFact): string | null {
  const { table } = file;
  const statements = fact.body < 0 ? [] : table.statements(fact.body).slice(fact.hasDocstring ? 1 : 0);
  if (statements.length === 0 || table.isBroken(fact.body)) return null;
  let literals = 0;
  const parts = [fact.isAsync ? "async" : ""];
  const add = (node: number): void => {
    let at = table.start[node] as number;
    const end = table.next[node] as number;
    for (let inner = node; inner < end; inner++) {
      const kind = table.kind[inner] as number;
      if (!LITERALS.has(kind) || isInterpolated(table, inner)) continue;
      parts.push(withoutComments(file, at, table.start[inner] as number), "\0");
      at = table.end[inner] as number;
      literals++;
      inner = (table.next[inner] as number) - 1;
    }
    parts.push(withoutComments(file, at, table.end[node] as number), "\n");
  };
  for (const decorator of fact.decorators) add(decorator);
  for (const parameter of fact.parameters) add(parameter.node);
  literals = 0;
  for (const statement of statements) add(statement);
  return literals > 0 ? parts.join("") : null;
}

const withoutComments = (file: ProjectFile, start: number, end: number): string =>
  file.table.text
    .slice(start, end)
    .replace(/#[^\n]*/g, "")
    .replace(/\s+/g, " ")
    .replace(/^ | $/g, "");
