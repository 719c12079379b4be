import { defineRule } from "../defineRule";
import { reportModelNames } from "../modelNameCheck";

export const responseSuffix = defineRule({
  code: "PAY004",
  name: "response-suffix",
  severity: "warning",
  scope: "project",
  fix: "unsafe",
  refs: ["T4", "T6"],
  summary: "A Pydantic model that is an output does not end in `Response`.",
  rationale: `What a \`Response\` holds leaves the system. The ending is what makes a reviewer stop at a new field and ask whether every client may
see it. A model that serves both ways is worse: a field added for input is published the same day.`,
  whenNotToUse: "Where the model's name is part of a published API schema that clients generate code from.",
  messages: {
    name: "`{model}` is an output: call it `{name}`.",
    both: "`{model}` is both an input and an output: split it into `{stem}Payload` and `{stem}Response`.",
  },
  project: (project, context) => reportModelNames(project, "PAY004", context),
});
