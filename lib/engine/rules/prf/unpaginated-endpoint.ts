import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import { argument } from "../../facts/expressions";
import { dependencyOfParameter } from "../../project/http";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

const LISTS: ReadonlySet<string> = new Set(["list", "List", "Sequence"]);
const PAGING =
  /^(?:limit|offset|skip|page|page_size|page_number|page_num|per_page|size|cursor|after|before|top|take|first|count|batch_size|_?start|_?end)$/;
const PAGING_TYPE = /(?:Params|Pagination|Paging|Page|ListPayload|ListQuery|Cursor)/;
const MAX_DEPTH = 3;

export const unpaginatedEndpoint = defineRule({
  code: "PRF003",
  name: "unpaginated-endpoint",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["F8"],
  summary: "A GET handler answers a whole list.",
  rationale: `The list is short on the day the endpoint is written. It grows with the business, and one day the response has twenty megabytes and
clients on mobile networks give up. To add pages then changes the response for every client.`,
  whenNotToUse: "For lists that cannot grow, such as the countries that are delivered to.",
  messages: { list: "`{handler}` answers a whole list: take `limit` and `offset`, and answer a page." },
  file(file, { project, report }) {
    const { table } = file;
    const seen = new Set<FunctionFact>();
    for (const handler of file.handlers) {
      if (!handler.methods.includes("get") || seen.has(handler.fact)) continue;
      const model = argument(table, handler.decorator, "response_model");
      const type = typeOfNode(project, file, model >= 0 ? model : handler.fact.returnType, handler.fact.parent);
      if (!type || !LISTS.has(type.name)) continue;
      if (handler.fact.parameters.some((parameter) => pages(project, file, handler.fact, parameter, 0))) continue;
      seen.add(handler.fact);
      report({ file, node: handler.fact.nameNode, message: "list", data: { handler: handler.fact.name } });
    }
  },
});

/** Whether a parameter says which page is wanted: by its name, its model's fields, or what its dependency takes. */
function pages(
  project: Project,
  file: ProjectFile,
  fn: FunctionFact,
  parameter: ParameterFact,
  depth: number,
): boolean {
  if (PAGING.test(parameter.name) || parameter.kind === "keywords") return true;
  const type = typeOfNode(project, file, parameter.annotation, fn.parent);
  if (type?.info) {
    if (PAGING_TYPE.test(type.info.name) || type.info.allFields.some(({ fact }) => PAGING.test(fact.name))) return true;
    const made = type.info.method("__init__");
    if (made?.fact.parameters.some((one) => PAGING.test(one.name))) return true;
  } else if (type && PAGING_TYPE.test(type.name)) return true;
  const dependency = dependencyOfParameter(project, file, fn, parameter);
  if (!dependency || depth >= MAX_DEPTH) return false;
  if (/pag(?:e|inat|ing)|limit|cursor/i.test(dependency.target)) return true;
  const { symbol } = dependency;
  if (symbol?.kind === "function") {
    return symbol.fact.parameters.some((one) => pages(project, symbol.file, symbol.fact, one, depth + 1));
  }
  if (symbol?.kind !== "class") return false;
  const info = project.classInfo(symbol.fact);
  const made = info.method("__init__");
  return (
    info.allFields.some(({ fact }) => PAGING.test(fact.name)) ||
    (made?.fact.parameters.some((one) => PAGING.test(one.name)) ?? false)
  );
}
