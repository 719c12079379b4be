import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, hasSplat, receiver } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { isMigration } from "../../project/layout";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { isUnbound } from "../../project/statements";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const ENGINES: ReadonlySet<string> = new Set(["create_engine", "create_async_engine"]);
const POOL_ARGUMENTS = ["pool_size", "poolclass", "pool"] as const;

export const engineWithoutPool = defineRule({
  code: "PRF006",
  name: "engine-without-pool",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["F1"],
  summary: "An engine is made without saying how many connections it may hold.",
  rationale: `The default is five connections and ten more in need, a process. Whether that is too few for the load or, times the number of
processes, too many for the database is worth a decision, and the number is where the next reader looks for it.`,
  whenNotToUse: "For scripts that open one connection and end.",
  messages: {
    pool: "`{call}(…)` leaves the size of its pool to the default: set `pool_size` (and `max_overflow`), or a `poolclass`.",
  },
  file(file, { project, report }) {
    // A migration opens one connection and ends.
    if (isMigration(file.path)) return;
    const { table, facts } = file;
    const judge = (call: number, within: FunctionFact | null): void => {
      const name = calledName(table, call);
      const binding = facts.bindings.get(name);
      if (!ENGINES.has(binding?.kind === "import" ? (binding.fact.name ?? name) : name)) return;
      const symbol = project.symbols.resolveNode(file, callee(table, call), within);
      const isKnown = symbol?.kind === "external" && /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name);
      if (!isKnown && !(symbol === null && receiver(table, call) < 0 && isUnbound(file, name, within))) return;
      if (hasSplat(table, call, "**") || POOL_ARGUMENTS.some((one) => argument(table, call, one) >= 0)) return;
      if (isSqlite(project, file, argument(table, call, "url", 0), within)) return;
      report({ file, node: call, message: "pool", data: { call: isKnown ? lastPart(symbol.name) : name } });
    };
    for (const call of facts.calls) judge(call, null);
    for (const fn of facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});

/** Whether the URL is a text that begins with `sqlite`, here or where its variable is bound. */
function isSqlite(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): boolean {
  const { table } = file;
  if (node < 0) return false;
  if (table.kind[node] === Kind.string || table.kind[node] === Kind.concatenated_string)
    return /^\w*["']+sqlite/i.test(table.textOf(node));
  const symbol = project.symbols.resolveNode(file, node, within);
  if (symbol?.kind === "variable" && symbol.binding.value >= 0) {
    return /^\w*["']+sqlite/i.test(symbol.file.table.textOf(symbol.binding.value));
  }
  const local = within?.assignments.find((one) => table.textOf(table.firstChild(one)) === table.textOf(node));
  return local !== undefined && /=\s*\w*["']+sqlite/i.test(table.textOf(local));
}
