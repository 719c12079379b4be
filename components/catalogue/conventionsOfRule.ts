import { statementById, statementIds, statementsAnsweredByRule } from "@/lib/conventions";
import type { RuleInfo } from "@/lib/engine";

/**
 * The ids of the statements a rule serves, in the handbook's order: those the rule names itself and those that name it.
 * Ids that the handbook does not know are left out.
 */
export function conventionsOfRule(rule: Pick<RuleInfo, "code" | "refs">): string[] {
  const ids = new Set([...rule.refs, ...statementsAnsweredByRule(rule.code).map((statement) => statement.id)]);
  return statementIds.filter((id) => ids.has(id) && statementById(id) !== null);
}
