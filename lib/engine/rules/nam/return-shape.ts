import type { FunctionFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import { isCanonicalName, isNamedMethod, namingVerdict } from "../../project/naming";
import { awaited, isCollection, type TypeRef, typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

export const returnShape = defineRule({
  code: "NAM008",
  name: "return-shape",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["M1", "M2", "M3", "M4", "M5", "PB1"],
  summary: "A canonical method's return annotation contradicts its name.",
  rationale: `The canonical names promise a shape: one, all, a page. A \`get_one\` that may answer \`None\` makes every caller check for it, and the
one who forgets fails with an attribute error; absence is an exception here, raised once and handled once.`,
  whenNotToUse: "While a method is renamed in steps and its callers still expect the old shape.",
  messages: {
    one: "`{method}` gives one record, but is annotated `{type}`: return the record itself.",
    optional: "`{method}` is annotated `{type}`: a missing record is an exception, so return `{plain}`.",
    list: "`{method}` gives a list, but is annotated `{type}`: return `list[…]`.",
    storePage: "`{method}` gives a page and its total, but is annotated `{type}`: return `tuple[list[…], int]`.",
    servicePage: "`{method}` gives a page, but is annotated `{type}`: return `PaginatedResponse[…]`.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.isStore && !info.isService) continue;
      for (const method of info.fact.methods) {
        if (!isNamedMethod(info, method) || !isCanonicalName(method.name) || namingVerdict(project, info, method))
          continue;
        const given = typeOfNode(project, file, method.returnType, method);
        if (!given) continue;
        const type = awaited(given);
        const message = contradiction(info, method, type);
        if (message === null) continue;
        report({
          file,
          node: method.returnType,
          message,
          data: {
            method: `${info.name}.${method.name}`,
            type: file.table.textOf(method.returnType),
            plain: type.text.text,
          },
        });
      }
    }
  },
});

type Contradiction = "one" | "optional" | "list" | "storePage" | "servicePage";

function contradiction(info: ClassInfo, method: FunctionFact, type: TypeRef): Contradiction | null {
  // What is not known (a type variable, an alias of another package, any) contradicts nothing.
  if (type.name === "Any" || type.name === "" || type.symbol?.kind === "variable") return null;
  switch (method.name) {
    case "get_one":
      return isCollection(type) ? "one" : type.optional ? "optional" : null;
    case "create_one":
      return isCollection(type) ? "one" : null;
    case "get_list":
      return isCollection(type) || mayBeList(type) ? null : "list";
    case "create_batch":
      return isCollection(type) || mayBeList(type) || type.name === "None" || type.name === "int" ? null : "list";
    case "get_plist":
      if (info.isStore) return isPageTuple(type) || mayBeList(type) ? null : "storePage";
      return /Paginated|Page/.test(type.name) || mayBeList(type) ? null : "servicePage";
    default:
      return null;
  }
}

/** A class from outside the project, or a generic one, may well be a kind of list. */
const mayBeList = (type: TypeRef): boolean =>
  type.symbol === null && type.name !== "|" && type.name !== "None" && type.text.text !== "None"
    ? true
    : type.symbol?.kind === "external" && !/^(?:Optional|Dict|Tuple|Type)$/.test(type.name);

function isPageTuple(type: TypeRef): boolean {
  const [first, second] = type.args;
  if (type.name !== "tuple" && type.name !== "Tuple") return false;
  return type.args.length === 2 && first !== undefined && isCollection(first) && second?.name === "int";
}
