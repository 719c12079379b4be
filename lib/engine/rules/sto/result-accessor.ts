import { callArguments, calledName, receiver } from "../../facts/expressions";
import type { ProjectFile } from "../../project/projectFile";
import { fetchChain } from "../../project/results";
import { functionsIn } from "../../project/sessionCalls";
import { isSingleValue } from "../../project/singleValues";
import { type Statement, statementOf } from "../../project/statements";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const ACCESSORS: ReadonlySet<string> = new Set([
  "first",
  "fetchone",
  "fetchall",
  "fetchmany",
  "scalar",
  "one",
  "scalar_one_or_none",
  "one_or_none",
]);

export const resultAccessor = defineRule({
  code: "STO007",
  name: "result-accessor",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["S10"],
  summary:
    "A store takes what a query gave in a way that hides absence or duplicates, or says nothing of the rows' shape.",
  rationale: `\`scalar_one()\` says that there is exactly one record and raises where there is none or a second; \`first()\` gives \`None\` for
the one mistake and any row for the other. One spelling for single records and one for lists also tells each reader at a glance what the method gives.`,
  whenNotToUse:
    "Where the first of several rows is truly what is wanted: say so with `limit(1)` and `scalars().all()`.",
  messages: {
    one: "`.{accessor}()` hides whether there is no record or more than one: say `scalar_one()`.",
    all: "`.{accessor}()` says nothing of what the rows hold: say `scalars().all()`.",
    absence:
      "`.{accessor}()` turns absence into `None` in `get_one`: say `scalar_one()`, and let `NoResultFound` propagate.",
  },
  file(file, { project, report }) {
    const { table } = file;
    for (const store of file.stores) {
      for (const fn of functionsIn(store)) {
        for (const call of fn.calls) {
          const accessor = calledName(table, call);
          if (!ACCESSORS.has(accessor)) continue;
          const chain = fetchChain(project, file, receiver(table, call), fn);
          if (!chain || chain.method !== "execute" || chain.accessors.includes("mappings")) continue;
          const ofScalars = chain.accessors.includes("scalars");
          if (accessor === "one" && !ofScalars) continue;
          const isAbsence = accessor === "one_or_none" || accessor === "scalar_one_or_none";
          if (isAbsence && fn.name !== "get_one") continue;
          const statement = statementOf(project, file, chain.statement, fn);
          if (
            accessor === "scalar" &&
            (!statement || statement.builder === "text" || isSingleValue(project, file, statement, fn))
          )
            continue;
          const property = table.child(table.child(call, Field.function), Field.attribute);
          report({
            file,
            node: call,
            start: table.start[property] as number,
            message: isAbsence ? "absence" : accessor === "fetchall" || accessor === "fetchmany" ? "all" : "one",
            data: { accessor: ofScalars ? `scalars().${accessor}` : accessor },
            fix: replacement(file, call, accessor, ofScalars, statement),
          });
        }
      }
    }
  },
});

/** What stands for the accessor, where the meaning of the code around stays the same but for absence; null where it would not. */
function replacement(
  file: ProjectFile,
  call: number,
  accessor: string,
  ofScalars: boolean,
  statement: Statement | null,
): ((edits: { replaceRange(file: ProjectFile, start: number, end: number, text: string): unknown }) => void) | null {
  const { table } = file;
  const object = receiver(table, call);
  const end = table.end[call] as number;
  const from = table.end[object] as number;
  const replace =
    (start: number, text: string, until = end) =>
    (edits: { replaceRange(file: ProjectFile, start: number, end: number, text: string): unknown }): void =>
      void edits.replaceRange(file, start, until, text);
  if (accessor === "fetchall") return replace(from, ".all()");
  if (accessor === "scalar" || accessor === "scalar_one_or_none") return replace(from, ".scalar_one()");
  if (ofScalars) {
    // `.scalars()` directly before it goes; a variable of scalars keeps its own accessor.
    if (table.kind[object] === Kind.call && calledName(table, object) === "scalars")
      return replace(table.end[receiver(table, object)] as number, ".scalar_one()");
    return accessor === "one" ? null : replace(from, ".one()");
  }
  if (accessor === "one_or_none") return replace(from, ".one()");
  if (accessor !== "first" && accessor !== "fetchone") return null;
  const up = table.parent[call] as number;
  const isFirstOfRow = table.kind[up] === Kind.subscript && table.textOf(table.child(up, Field.subscript)) === "0";
  if (isFirstOfRow) return replace(from, ".scalar_one()", table.end[up] as number);
  const columns = statement?.builder === "select" ? callArguments(table, statement.root).length : 0;
  return columns > 1 ? replace(from, ".one()") : null;
}
