import { calledName, receiver } from "../../facts/expressions";
import { reachOf } from "../../project/reach";
import { statementOf } from "../../project/statements";
import { defineRule } from "../defineRule";

export const unorderedPage = defineRule({
  code: "PRF010",
  name: "unordered-page",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["M3", "F8"],
  summary: "A store's `get_plist` cuts a page out of rows in no order.",
  rationale: `Without an order the database gives rows as it pleases, and may please otherwise for the next page: a parcel is shown twice,
another one never. It works for months, until a vacuum or a new plan changes the habit.`,
  whenNotToUse: "Never for pages: order at least by the primary key.",
  messages: {
    unordered: "`{method}` pages without an order, so pages may overlap: add `.order_by(…)`, the primary key last.",
  },
  // The order may be given in a helper of a base class in another file.
  reads: "bodies",
  file(file, { project, report }) {
    for (const store of file.stores) {
      const method = store.fact.method("get_plist");
      if (!method) continue;
      const reach = reachOf(project, store, method);
      if (reach.open) continue;
      const calls = reach.functions.flatMap((one) =>
        one.fn.calls.map((call) => ({ ...one, call, name: calledName(one.file.table, call) })),
      );
      const limit = calls.find(({ name }) => name === "limit");
      const isOrdered = calls.some(
        ({ name, file: home, call }) =>
          name === "order_by" ||
          /^_?(?:apply_)?(?:sort|order)/.test(name) ||
          (name === "text" && /\border\s+by\b/i.test(home.table.textOf(call))),
      );
      if (!limit || isOrdered) continue;
      const statement =
        limit.file === file ? statementOf(project, file, receiver(file.table, limit.call), limit.fn) : null;
      const isSelect = statement?.builder === "select" || statement?.builder === "query";
      report({
        file,
        node: isSelect ? statement.root : method.nameNode,
        message: "unordered",
        data: { method: `${store.name}.get_plist` },
      });
    }
  },
});
