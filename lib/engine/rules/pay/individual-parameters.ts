import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import { isCanonicalName, isCrudMethod } from "../../project/naming";
import type { Project } from "../../project/project";
import { leafTypes, typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const individualParameters = defineRule({
  code: "PAY001",
  name: "individual-parameters",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["PB1"],
  summary: "A CRUD method of a store or service takes single parameters instead of a payload.",
  rationale: `A payload is validated once, where it enters, and every layer passes the same object on. With single parameters each new field
is threaded through router, service and store by hand, two strings of the same type change places unnoticed, and nothing says
which of them were checked.`,
  whenNotToUse:
    "For internal tools with one caller. Parameters that say who asks may be named in `payload.contextParameters` instead.",
  messages: { parameters: "`{method}` takes {parameters} one by one: take a payload, such as `payload: {payload}`." },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.isStore && !info.isService) continue;
      for (const method of info.fact.methods) {
        // What an unknown base asks for cannot be told from what the class chose.
        if (info.hasUnknownBase && !isCanonicalName(method.name)) continue;
        if (!isCrudMethod(project, info, method)) continue;
        const single = method.parameters
          .slice(isStatic(info, method) ? 0 : 1)
          .filter((parameter) => !isAllowed(project, info, method, parameter));
        if (single.length === 0) continue;
        report({
          file,
          node: method.nameNode,
          message: "parameters",
          data: {
            method: `${info.name}.${method.name}`,
            parameters: single.map(nameOf).join(", "),
            payload: `${info.name.replace(/(?:Store|Service|Repository|Repo|Manager)$/, "") || "Resource"}${verbOf(method.name)}Payload`,
          },
        });
      }
    }
  },
});

const isStatic = (info: ClassInfo, method: FunctionFact): boolean =>
  method.decorators.some((node) => info.file.table.textOf(node) === "staticmethod");

const nameOf = ({ kind, name }: ParameterFact): string =>
  `\`${kind === "variadic" ? "*" : kind === "keywords" ? "**" : ""}${name}\``;

function isAllowed(project: Project, info: ClassInfo, method: FunctionFact, parameter: ParameterFact): boolean {
  const { name } = parameter;
  if (/^payloads?$/.test(name) || /_payloads?$/.test(name)) return true;
  if (project.settings.contextParameters.has(name) || name.startsWith("actor")) return true;
  const type = typeOfNode(project, info.file, parameter.annotation, method);
  return type !== null && leafTypes(type).some((leaf) => leaf.name.endsWith("Payload"));
}

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^get_plist|page|paginat/, "GetPList"],
  [/^get_list|all|list|many/, "GetList"],
  [/^(create|add|insert|save|new)/, "Create"],
  [/^(delete|remove|destroy|drop)/, "Delete"],
  [/^(update|edit|modify|patch|change)/, "Update"],
];

const verbOf = (name: string): string => VERBS.find(([pattern]) => pattern.test(name))?.[1] ?? "Get";
