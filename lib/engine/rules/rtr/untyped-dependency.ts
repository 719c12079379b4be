import { argument, calledName } from "../../facts/expressions";
import { isDepends } from "../../project/dependsCall";
import { defineRule } from "../defineRule";

export const untypedDependency = defineRule({
  code: "RTR009",
  name: "untyped-dependency",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R11"],
  summary: "A parameter that comes by `Depends` has no type.",
  rationale: `\`service=Depends(get_service)\` is an \`Any\` to editors and type checkers: a method that was renamed is found by the first
request, not before. The type costs one word and is what the next reader looks for.`,
  whenNotToUse:
    "For a dependency that gives nothing and is only there to run: put it into the decorator's `dependencies=`.",
  messages: {
    untyped:
      "The parameter `{parameter}` of `{function}` has no type: write `{parameter}: ... = {default}` with the type that the dependency gives.",
  },
  file(file, { project, report }) {
    for (const fn of file.facts.functions) {
      if (fn.signatureCalls.length === 0) continue;
      for (const parameter of fn.parameters) {
        if (parameter.annotation >= 0 || !isDepends(project, file, parameter.default, fn)) continue;
        const target = argument(file.table, parameter.default, "dependency", 0);
        report({
          file,
          node: parameter.nameNode,
          message: "untyped",
          data: {
            parameter: parameter.name,
            function: fn.name,
            default: `${calledName(file.table, parameter.default)}(${file.table.textOf(target)})`,
          },
        });
      }
    }
  },
});
