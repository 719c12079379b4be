import type { FunctionFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import { rootError } from "../../project/errors";
import type { Project } from "../../project/project";
import { ownStatus } from "../../project/statusCodes";
import { Field } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const KEPT = ["message", "details"] as const;

export const baseErrorShape = defineRule({
  code: "ERR003",
  name: "base-error-shape",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["E1", "E2"],
  summary: "The root error lacks its status code, or does not keep a message and details.",
  rationale: `The global handler builds every error response from three things: the status, the message, the details. What the root error does not
promise, the handler has to guess, and each feature invents its own way to say which record was missing.`,
  whenNotToUse: "Where an established root error is given by a library of the company.",
  messages: {
    shape:
      "The root error `{name}` lacks {lacking}: set a `status_code`, and take and keep `message` and `details` in `__init__`.",
  },
  file(file, { project, report }) {
    const root = rootError(project);
    if (!root || root.file !== file) return;
    const lacking: string[] = [];
    const fromFramework = root.hasExternalBase("HTTPException");
    if (!fromFramework && root.lineage.every((info) => ownStatus(project, info) === undefined))
      lacking.push("a `status_code`");
    for (const name of KEPT) {
      if (fromFramework && name === "message" && keeps(project, root, "detail")) continue;
      if (!keeps(project, root, name)) lacking.push(`\`${name}\``);
    }
    if (lacking.length === 0) return;
    report({
      file,
      node: root.fact.nameNode,
      message: "shape",
      data: {
        name: root.name,
        lacking: lacking.length > 1 ? `${lacking.slice(0, -1).join(", ")} and ${lacking.at(-1)}` : (lacking[0] ?? ""),
      },
    });
  },
});

/** Whether the constructor takes the value and keeps it on the instance. */
function keeps(project: Project, root: ClassInfo, name: string): boolean {
  const { table } = root.file;
  if (root.fact.decorators.some((node) => /\bdataclass\b/.test(table.textOf(node))) && root.field(name)) return true;
  const constructor = root.method("__init__");
  if (!constructor) return false;
  const { fact, info } = constructor;
  // `**kwargs` may hold anything.
  const takes = fact.parameter(name) !== null || fact.parameters.some((parameter) => parameter.kind === "keywords");
  return takes && (assigns(info, fact, name) || name === "detail");
}

function assigns(info: ClassInfo, fact: FunctionFact, name: string): boolean {
  const { table } = info.file;
  return fact.assignments.some((node) => {
    const left = table.child(node, Field.left);
    const text = table.textOf(left);
    return text === `self.${name}` || (text.includes(",") && text.split(/\s*,\s*/).includes(`self.${name}`));
  });
}
