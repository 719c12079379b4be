import type { ClassFact, FunctionFact } from "../../facts/fileFacts";
import { parseTypeText, type TypeText } from "../../facts/typeText";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { isModelField } from "../../project/pydanticNames";
import { defineRule } from "../defineRule";

/** What a bare collection looks like before anything is resolved: few annotations pass. */
const CANDIDATE = /\b(?:[dD]ict|[lL]ist|tuple|set)\b(?!\s*\[)/;
const BUILTINS = new Set(["dict", "list", "tuple", "set"]);
const TYPING = new Set(["Dict", "List"]);
/** What to write instead, by the builtin's name. */
const BETTER: Readonly<Record<string, string>> = {
  dict: "dict[str, Any]",
  list: "list[…]",
  tuple: "tuple[…]",
  set: "set[…]",
};

export const bareCollection = defineRule({
  code: "TYP002",
  name: "bare-collection",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["T13", "C2"],
  summary: "A field or a signature names a collection without saying what it holds.",
  rationale: `\`list\` alone tells the type checker, Pydantic and the API's documentation that anything may be inside. Nothing is validated,
nothing is completed, and the next reader has to find a caller to learn what to put in. For a free JSON object \`dict[str, Any]\` says just
that, and says it on purpose.`,
  whenNotToUse: "In code that hands collections through without ever looking inside.",
  messages: {
    dict: "`{name}` is a bare `{written}`: write `dict[str, Any]`, or a model where the keys are known.",
    other: "`{name}` is a bare `{written}`: say what it holds, as in `{better}`.",
  },
  file(file, { project, report }) {
    const { table, facts } = file;
    const check = (name: string, annotation: number, within: FunctionFact | null, owner: ClassFact | null): void => {
      const text = table.textOf(annotation);
      const bare = CANDIDATE.test(text)
        ? bareName(project, file, parseTypeText(text, table.start[annotation]), within)
        : null;
      if (!bare) return;
      const builtin = lastPart(bare.name).toLowerCase();
      if (owner && (owner.method(builtin) || owner.field(builtin))) return;
      // `Dict` becomes `dict` first, by the rule about old spellings.
      const canFix = bare.name === "dict";
      report({
        file,
        node: annotation,
        message: builtin === "dict" ? "dict" : "other",
        data: { name, written: bare.name, better: BETTER[builtin] ?? "" },
        ...(canFix
          ? {
              fixable: "safe",
              fix: (edits) =>
                void edits.replaceRange(file, bare.start, bare.end, "dict[str, Any]").addImport(file, "typing", "Any"),
            }
          : {}),
      });
    };
    for (const info of file.classes) {
      if (!info.isPydanticModel) continue;
      for (const field of info.fact.fields)
        if (isModelField(file, field)) check(field.name, field.annotation, info.fact.within, info.fact);
    }
    for (const fn of facts.functions) {
      for (const { name, annotation } of fn.parameters)
        if (annotation >= 0) check(name, annotation, fn.parent, fn.owner);
      if (fn.returnType >= 0) check(`${fn.name}(…)`, fn.returnType, fn.parent, fn.owner);
    }
  },
});

/** The bare collection that the annotation is, itself or inside `Optional`, `| None` or `Annotated`. */
function bareName(project: Project, file: ProjectFile, type: TypeText, within: FunctionFact | null): TypeText | null {
  const name = lastPart(type.name);
  if (name === "|" || name === "Optional" || name === "Union") {
    const real = type.args.filter((member) => member.name !== "None");
    return real.length === 1 && real[0] ? bareName(project, file, real[0], within) : null;
  }
  if (name === "Annotated") return type.args[0] ? bareName(project, file, type.args[0], within) : null;
  if (type.subscripted || !(BUILTINS.has(type.name) || TYPING.has(name))) return null;
  const symbol = project.symbols.resolve(file, type.name, within);
  if (symbol?.kind === "builtin") return type;
  const isTyping = symbol?.kind === "external" && /^(?:typing|typing_extensions)\./.test(symbol.name);
  return isTyping && TYPING.has(lastPart(symbol.name)) ? type : null;
}
