import { wordsOf } from "../../facts/words";
import { testFunctions } from "../../project/testModules";
import { defineRule } from "../defineRule";

const MIN_WORDS = 3;

export const vagueTestName = defineRule({
  code: "TST003",
  name: "vague-test-name",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["X11"],
  summary: "A test's name does not say what is expected when.",
  rationale: `A failing test is first seen as a name in a list. \`test_create_refuses_a_taken_name\` says what broke; \`test_create_2\` sends
the reader to the code.`,
  whenNotToUse: "Where the class around the tests carries half of their names.",
  messages: { vague: "`{test}` says too little: name what is done, under what condition, and what is expected." },
  tests: "only",
  file(file, { report }) {
    for (const fact of testFunctions(file)) {
      const words = wordsOf(fact.name.slice("test".length)).filter((word) => !/^\d+$/.test(word));
      if (words.length >= MIN_WORDS) continue;
      report({ file, node: fact.nameNode, message: "vague", data: { test: fact.name } });
    }
  },
});
