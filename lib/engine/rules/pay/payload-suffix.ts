import { defineRule } from "../defineRule";
import { reportModelNames } from "../modelNameCheck";

export const payloadSuffix = defineRule({
  code: "PAY003",
  name: "payload-suffix",
  severity: "warning",
  scope: "project",
  fix: "unsafe",
  refs: ["T1", "T3"],
  summary: "A Pydantic model that is an input does not end in `Payload`.",
  rationale: `The ending says which way a model travels. \`OrderCreate\`, \`OrderIn\` and \`OrderRequest\` in three features mean the same thing, and
a reader has to open each to learn whether a client sends it, receives it, or never sees it at all.`,
  whenNotToUse: "Where the model's name is part of a published API schema that clients generate code from.",
  messages: {
    name: "`{model}` is an input: call it `{name}`.",
    both: "`{model}` is both an input and an output: split it into `{stem}Payload` and `{stem}Response`.",
  },
  project: (project, context) => reportModelNames(project, "PAY003", context),
});
