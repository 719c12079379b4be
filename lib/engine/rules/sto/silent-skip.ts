import type { FunctionFact } from "../../facts/fileFacts";
import { logs } from "../../project/logging";
import type { ProjectFile } from "../../project/projectFile";
import { reachOf } from "../../project/reach";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const silentSkip = defineRule({
  code: "STO015",
  name: "silent-skip",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["S17", "L1"],
  summary: "`create_batch` leaves records out and does not say so in the log.",
  rationale: `Whoever sent a hundred records and finds ninety-three will ask where the seven are. One line of the log answers that; without it
somebody compares two lists by hand.`,
  whenNotToUse: "Where the caller is told of each record that was left out.",
  messages: { silent: "`{method}` leaves records out and logs nothing: log how many and which." },
  // The helper that skips may stand in a base class of another file.
  reads: "bodies",
  file(file, { project, report }) {
    for (const store of file.stores) {
      const method = store.fact.method("create_batch");
      if (!method) continue;
      const { functions } = reachOf(project, store, method);
      const ownLogs = functions.some((one) => one.from < 0 && logs(one.file, one.fn));
      const isSilent = functions.some((one) => skips(one.file, one.fn) && !ownLogs && !logs(one.file, one.fn));
      if (isSilent)
        report({ file, node: method.nameNode, message: "silent", data: { method: `${store.name}.create_batch` } });
    }
  },
});

/** Whether the function leaves records out: by `continue` in a `for`, or by filtering against known ones. */
function skips(file: ProjectFile, fn: FunctionFact): boolean {
  const { table } = file;
  const continues = fn.loops.some(
    (loop) =>
      table.kind[loop] === Kind.for_statement &&
      table.descendants(loop, Kind.continue_statement).some((node) => file.facts.functionAt(node) === fn),
  );
  return continues || fn.comprehensions.some((node) => filtersKnown(file, node));
}

/** A comprehension whose condition asks whether a record is among others: `if item.code not in existing`. */
function filtersKnown(file: ProjectFile, comprehension: number): boolean {
  const { table } = file;
  const clause = table.childOfKind(comprehension, Kind.if_clause);
  if (clause < 0) return false;
  const comparisons = table.descendants(clause, Kind.comparison_operator);
  return comparisons.some((node) =>
    table.childrenOf(node, Field.operators).some((operator) => /^not\s+in$|^in$/.test(table.textOf(operator))),
  );
}
