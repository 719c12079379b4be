import { calledName } from "../../facts/expressions";
import { reachOf, type ReachedFunction } from "../../project/reach";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const QUERIES: ReadonlySet<string> = new Set(["select", "execute", "scalars", "scalar", "stream", "query", "text"]);

export const unpagedPlist = defineRule({
  code: "PRF005",
  name: "unpaged-plist",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["M3", "F8"],
  summary: "A store's `get_plist` never asks the database for a page.",
  rationale: `It takes a limit and an offset and loads everything all the same. The client sees its ten rows, and the process holds the whole table for
each request that shows them.`,
  whenNotToUse: "Where the page is cut by a library that the rule does not see.",
  messages: {
    unpaged: "`{method}` does not page in the database: apply both `.limit(…)` and `.offset(…)` to its statement.",
  },
  // The page may be cut in a helper of a base class in another file.
  reads: "bodies",
  file(file, { project, report }) {
    for (const store of file.stores) {
      const method = store.fact.method("get_plist");
      if (!method) continue;
      const reach = reachOf(project, store, method);
      if (
        reach.open ||
        !reach.functions.some(({ file: home, fn }) =>
          fn.calls.some((call) => QUERIES.has(calledName(home.table, call))),
        )
      )
        continue;
      if (!pages(reach.functions))
        report({ file, node: method.nameNode, message: "unpaged", data: { method: `${store.name}.get_plist` } });
    }
  },
});

/** Whether the functions together cut a page: limit and offset, a slice, a fetch, or a limit after a key. */
function pages(functions: readonly ReachedFunction[]): boolean {
  const names = new Set<string>();
  let comparesKey = false;
  for (const { file, fn } of functions) {
    const { table } = file;
    for (const call of fn.calls) {
      const name = calledName(table, call);
      names.add(name);
      if (/^paginat|^apply_pag|^_?page$/.test(name)) names.add("slice");
      if (name === "where" || name === "filter") {
        comparesKey ||= table
          .descendants(call, Kind.comparison_operator)
          .some((node) => /[^<>=!][<>]=?[^<>=]/.test(table.textOf(node)));
      }
      // `LIMIT :limit OFFSET :offset` in a text of one's own.
      if (name === "text" && /\blimit\b/i.test(table.textOf(call))) names.add("slice");
    }
  }
  if (names.has("slice") || names.has("fetch")) return true;
  return names.has("limit") && (names.has("offset") || comparesKey);
}
