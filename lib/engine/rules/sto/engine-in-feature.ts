import { calledName, callee } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { FunctionFact } from "../../facts/fileFacts";
import { defineRule } from "../defineRule";

const BUILDERS: ReadonlySet<string> = new Set([
  "create_engine",
  "create_async_engine",
  "sessionmaker",
  "async_sessionmaker",
]);

export const engineInFeature = defineRule({
  code: "STO011",
  name: "engine-in-feature",
  severity: "warning",
  scope: "package",
  fix: null,
  refs: ["S5", "F1"],
  summary: "A feature package makes its own engine or session maker.",
  rationale: `An engine owns a pool of connections. With one in each feature the application holds as many pools, the database's limit is
reached by sums that nobody added up, and two features that serve one request cannot share a transaction. One engine, made where the application is put
together, serves all.`,
  whenNotToUse: "For a feature that talks to a database of its own.",
  messages: {
    engine:
      "`{call}(…)` belongs to the application, not to the feature `{feature}`: make it once and inject the session.",
  },
  package(feature, { project, report }) {
    for (const path of feature.files) {
      const file = project.file(path);
      if (!file || file.isTest) continue;
      const { table, facts } = file;
      const judge = (call: number, within: FunctionFact | null): void => {
        const name = calledName(table, call);
        const symbol = project.symbols.resolveNode(file, callee(table, call), within);
        const built =
          symbol?.kind === "external" && /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name)
            ? lastPart(symbol.name)
            : symbol === null
              ? name
              : "";
        if (BUILDERS.has(built))
          report({ file, node: call, message: "engine", data: { call: built, feature: feature.name ?? "here" } });
      };
      for (const call of facts.calls) judge(call, null);
      for (const fn of facts.functions) for (const call of fn.calls) judge(call, fn);
    }
  },
});
