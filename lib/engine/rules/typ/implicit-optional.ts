import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName } from "../../facts/expressions";
import { parseTypeText, type TypeText } from "../../facts/typeText";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { type TypeRef, typeOfNode } from "../../project/types";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** Libraries whose capitalised names are classes, so that they admit no `None`. */
const CLASS_LIBRARIES = new Set([
  "sqlalchemy",
  "sqlmodel",
  "fastapi",
  "starlette",
  "pydantic",
  "datetime",
  "decimal",
  "uuid",
  "pathlib",
  "enum",
  "collections",
  "asyncio",
  "httpx",
]);
/** Names of `typing` that are no collection or callable and may admit `None`. */
const OPEN_TYPING = new Set([
  "Any",
  "Optional",
  "Union",
  "TypeVar",
  "Literal",
  "Annotated",
  "Self",
  "NoReturn",
  "Never",
  "Unpack",
]);

export const implicitOptional = defineRule({
  code: "TYP001",
  name: "implicit-optional",
  severity: "warning",
  scope: "file",
  fix: "safe",
  refs: ["T12"],
  summary: "A field or parameter defaults to `None` and its annotation admits no `None`.",
  rationale: `The annotation is what everyone downstream believes: the type checker, the API's documentation, the reader. If it says \`str\` and
the value may be \`None\`, the first \`.strip()\` fails for the one client who left the field out.`,
  whenNotToUse: "Where a plugin of the type checker makes such annotations optional by itself.",
  tests: "also",
  messages: { implicit: "`{name}` defaults to `None`, but `{annotation}` admits no `None`: write `{better}`." },
  file(file, { project, report }) {
    const { table, facts } = file;
    const check = (name: string, annotation: number, within: FunctionFact | null): void => {
      const type = typeOfNode(project, file, annotation, within);
      if (!type || !excludesNone(project, type)) return;
      const text = parseTypeText(table.textOf(annotation), table.start[annotation]);
      const target = optionalTarget(text);
      const written = table.text.slice(target.start, target.end);
      report({
        file,
        node: annotation,
        message: "implicit",
        data: {
          name,
          annotation: table.textOf(annotation),
          better: table.textOf(annotation).replace(written, `Optional[${written}]`),
        },
        fix: (edits) =>
          void edits
            .replaceRange(file, target.start, target.end, `Optional[${written}]`)
            .addImport(file, "typing", "Optional"),
      });
    };
    for (const info of file.classes) {
      if (!info.isPydanticModel) continue;
      for (const field of info.fact.fields)
        if (field.annotation >= 0 && defaultsToNone(file, field.value))
          check(field.name, field.annotation, info.fact.within);
    }
    for (const fn of facts.functions) {
      for (const parameter of fn.parameters) {
        if (parameter.annotation >= 0 && table.kind[parameter.default] === Kind.none)
          check(parameter.name, parameter.annotation, fn.parent);
      }
    }
  },
});

/** `= None`, `= Field(None, …)`, `= Field(default=None, …)`. */
function defaultsToNone(file: ProjectFile, value: number): boolean {
  const { table } = file;
  if (table.kind[value] === Kind.none) return true;
  if (table.kind[value] !== Kind.call || calledName(table, value) !== "Field") return false;
  return table.kind[argument(table, value, "default", 0)] === Kind.none;
}

/** Whether the type is known, and known not to admit `None`. */
function excludesNone(project: Project, type: TypeRef): boolean {
  if (type.optional) return false;
  if (type.name === "|") return type.args.every((member) => excludesNone(project, member));
  const { symbol } = type;
  switch (symbol?.kind) {
    case "builtin":
      return symbol.name !== "object" && symbol.name !== "None";
    case "class":
      return true;
    case "external": {
      const [root] = symbol.name.split(".");
      const name = lastPart(symbol.name);
      if (root === "typing" || root === "typing_extensions") return !OPEN_TYPING.has(name);
      // Pydantic's wrappers (`SkipJsonSchema[X | None]`) admit what they hold.
      if (root === "pydantic" && type.args.length > 0) return false;
      return CLASS_LIBRARIES.has(root as string) && /^[A-Z]|^(?:date|datetime|time|timedelta)$/.test(name);
    }
    case "function":
    case "variable":
    case "module":
    case undefined:
      return false;
  }
}

/** What becomes optional: the type itself, or the first argument of `Annotated`. */
function optionalTarget(type: TypeText): { start: number; end: number } {
  const inner = lastPart(type.name) === "Annotated" ? type.args[0] : undefined;
  return inner ?? type;
}
