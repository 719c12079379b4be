import { calledName, callee, receiver } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { FunctionFact } from "../../facts/fileFacts";
import { SHARED_DIRECTORIES } from "../../project/componentNames";
import { isUnbound } from "../../project/statements";
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
      if (!file || file.isTest || isShared(path.slice(feature.directory.length))) continue;
      const { table, facts } = file;
      const judge = (call: number, within: FunctionFact | null): void => {
        const name = calledName(table, call);
        const binding = facts.bindings.get(name);
        // `from sqlalchemy import create_engine as make_engine`
        const original = binding?.kind === "import" ? (binding.fact.name ?? name) : name;
        if (!BUILDERS.has(original)) return;
        const symbol = project.symbols.resolveNode(file, callee(table, call), within);
        const isKnown = symbol?.kind === "external" && /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name);
        const isBare = symbol === null && receiver(table, call) < 0 && isUnbound(file, name, within);
        const built = isKnown ? lastPart(symbol.name) : isBare ? name : "";
        if (BUILDERS.has(built))
          report({ file, node: call, message: "engine", data: { call: built, feature: feature.name ?? "here" } });
      };
      for (const call of facts.calls) judge(call, null);
      for (const fn of facts.functions) for (const call of fn.calls) judge(call, fn);
    }
  },
});

/** Whether the path leads through a folder that belongs to no feature (`core/db/engine.py`). */
const isShared = (path: string): boolean =>
  path
    .split("/")
    .slice(0, -1)
    .some((folder) => SHARED_DIRECTORIES.has(folder));
