import type { FunctionFact } from "../../facts/fileFacts";
import { canFallThrough } from "../../facts/controlFlow";
import { argument } from "../../facts/expressions";
import { stringValue } from "../../facts/strings";
import type { ProjectFile } from "../../project/projectFile";
import { validatorName } from "../../project/pydanticIdioms";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const validatorShape = defineRule({
  code: "TYP013",
  name: "validator-shape",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["T16"],
  summary: "A validator may end without giving its value back, or takes another first parameter than Pydantic passes.",
  rationale: `What a validator returns *is* the field's new value. A branch that ends without \`return\` sets the field to \`None\`, silently and
only for some inputs. And since Pydantic passes the class first, a method written with \`self\` or without it validates the wrong thing.`,
  whenNotToUse: "There is no reason to switch it off: both are bugs.",
  messages: {
    falls: "`{name}` can end without `return`: the field becomes `None` there. Return the value on every way out.",
    first: "`{name}` must take `{expected}` first, as `@{decorator}` passes it.",
  },
  file(file, { project, report }) {
    const { table, facts } = file;
    for (const fn of facts.functions) {
      if (fn.owner === null || fn.decorators.length === 0) continue;
      const validator = fn.decorators
        .map((node) => ({ node, name: validatorName(project, file, node) }))
        .find((one) => one.name !== null);
      if (!validator?.name) continue;
      const { name } = fn;
      if (canFallThrough(table, fn.body)) report({ file, node: fn.nameNode, message: "falls", data: { name } });
      const expected = isInstanceValidator(file, validator.node, validator.name) ? "self" : "cls";
      if (!isStatic(file, fn) && !takesFirst(fn, expected))
        report({ file, node: fn.nameNode, message: "first", data: { name, expected, decorator: validator.name } });
    }
  },
});

/** `@model_validator(mode="after")` runs on the model that was built. */
function isInstanceValidator(file: ProjectFile, decorator: number, name: string): boolean {
  const { table } = file;
  return (
    name === "model_validator" &&
    table.kind[decorator] === Kind.call &&
    stringValue(table, argument(table, decorator, "mode")) === "after"
  );
}

const isStatic = (file: ProjectFile, fn: FunctionFact): boolean =>
  fn.decorators.some((node) => file.table.textOf(node) === "staticmethod");

/** An underscore says that the class is not used: `_cls`, `_`. Catch-all parameters take whatever comes. */
function takesFirst(fn: FunctionFact, expected: string): boolean {
  const first = fn.parameters[0];
  if (!first) return false;
  return first.name === expected || /^_+(?:cls|self)?$/.test(first.name) || first.kind === "variadic";
}
