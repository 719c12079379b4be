import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import { callArguments } from "../../facts/expressions";
import { type Bounds, boundsOf, integerField, isInputModel, LIMIT_NAMES, OFFSET_NAMES } from "../../project/pagination";
import type { ClassInfo } from "../../project/classes";
import type { Handler } from "../../project/http";
import type { ProjectFile } from "../../project/projectFile";
import { isModelField, validatedFields } from "../../project/pydanticNames";
import { Kind } from "../../syntax/kinds";
import type { EditBuilder } from "../editBuilder";
import { defineRule } from "../defineRule";

/** Names of models that ask for several things, so that a lone `limit` is a page's. */
const LISTS = /Params|Query|Filter|List|Page|Pagina|Search|Payload|Request|Input|Options/;
/** The largest page that the fix allows, unless the default itself is larger. */
const LARGEST_PAGE = 100;

export const unboundedPagination = defineRule({
  code: "TYP006",
  name: "unbounded-pagination",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["T7", "R5", "F8"],
  summary: "A page's size or offset that a client sends has no bounds.",
  rationale: `\`?limit=10000000\` is one request that loads the whole table into memory, and \`?offset=-1\` is one that the database answers with an
error. Bounds on the field turn both into a clear 422 before any code of ours runs, and show in the API's documentation.`,
  whenNotToUse: "Behind a gateway that holds paging to bounds by itself, or where callers are trusted batch jobs.",
  messages: {
    both: "`{name}` may be any number: give it bounds, as in `{better}`.",
    lower: "`{name}` may be negative: give it a lower bound, as in `{better}`.",
    upper: "`{name}` has no upper bound: say how large a page may be, as in `{better}`.",
  },
  file(file, { project, report }) {
    const check = (place: PagingPlace, model: ClassInfo | null): void => {
      const bounds = boundsOf(project, file, place.annotation, place.value, place.within);
      if (!bounds) return;
      const isLimit = LIMIT_NAMES.has(place.name);
      const missing = missingBounds(place.name, bounds);
      if (missing.length === 0 || (model && !isInputModel(project, model))) return;
      report({
        file,
        node: place.nameNode,
        message: isLimit && missing.length === 2 ? "both" : missing[0]?.startsWith("g") ? "lower" : "upper",
        data: { name: place.name, better: `${place.maker}(${missing.join(", ")})` },
        fix: (edits) => addBounds(edits, file, place, bounds, missing),
      });
    };
    for (const info of file.classes) {
      const paging = info.fact.fields.filter((field) => isPagingName(field.name) && isModelField(file, field));
      if (paging.length === 0 || !info.isPydanticModel) continue;
      const hasOffset = integerField(project, info, "page") || integerField(project, info, "offset");
      for (const field of paging) {
        if (field.name === "size" && !hasOffset) continue;
        // A thing may have a limit of its own, which pages nothing.
        if (!hasOffset && (/Create|Update/.test(info.name) || (field.name === "limit" && !LISTS.test(info.name))))
          continue;
        // A validator may hold it to bounds by itself.
        if (validatedFields(info).has(field.name)) continue;
        check({ ...field, within: info.fact.within, maker: "Field", module: "pydantic" }, info);
      }
    }
    const seen = new Set<FunctionFact>();
    for (const handler of file.handlers) {
      const { fact } = handler;
      if (seen.has(fact)) continue;
      seen.add(fact);
      const hasOffset = fact.parameter("page") !== null || fact.parameter("offset") !== null;
      for (const parameter of fact.parameters) {
        if (!isPagingName(parameter.name) || parameter.annotation < 0 || (parameter.name === "size" && !hasOffset))
          continue;
        if (!isInPath(handler, parameter))
          check(
            { ...parameter, value: parameter.default, within: fact.parent, maker: "Query", module: "fastapi" },
            null,
          );
      }
    }
  },
});

interface PagingPlace {
  readonly name: string;
  readonly nameNode: number;
  readonly annotation: number;
  readonly value: number;
  readonly within: FunctionFact | null;
  readonly maker: "Field" | "Query";
  readonly module: string;
}

const isPagingName = (name: string): boolean => LIMIT_NAMES.has(name) || OFFSET_NAMES.has(name);

/** Whether the parameter comes with the path; where the path is not literal, one without a default may. */
function isInPath(handler: Handler, parameter: ParameterFact): boolean {
  if (handler.path === null) return parameter.default < 0;
  return new RegExp(`\\{${parameter.name}(?::\\w+)?\\}`).test(handler.path);
}

/** `ge=1`, `le=100`: what is missing, chosen so that the default stays valid. */
function missingBounds(name: string, { lower, upper, literal }: Bounds): string[] {
  const isLimit = LIMIT_NAMES.has(name);
  const least = isLimit || name === "page" ? 1 : 0;
  const missing = lower ? [] : [`ge=${literal === null ? least : Math.min(least, literal)}`];
  if (isLimit && !upper) missing.push(`le=${Math.max(LARGEST_PAGE, literal ?? 0)}`);
  return missing;
}

function addBounds(
  edits: EditBuilder,
  file: ProjectFile,
  place: PagingPlace,
  bounds: Bounds,
  missing: readonly string[],
): void {
  const { table } = file;
  const words = missing.join(", ");
  if (bounds.call >= 0) {
    const given = callArguments(table, bounds.call);
    const last = given[given.length - 1];
    if (last) edits.insertAfter(file, last.node, `, ${words}`);
    else edits.insert(file, (table.end[bounds.call] as number) - 1, words);
    return;
  }
  if (place.value >= 0 && table.kind[place.value] !== Kind.ellipsis) {
    edits.replace(file, place.value, `${place.maker}(default=${table.textOf(place.value)}, ${words})`);
  } else {
    const written = table.textOf(place.annotation);
    if (/^["']/.test(written) || place.value >= 0) return void edits.refuse();
    edits.replace(file, place.annotation, `Annotated[${written}, ${place.maker}(${words})]`);
    edits.addImport(file, "typing", "Annotated");
  }
  edits.addImport(file, place.module, place.maker);
}
