import { componentsOfRule, ruffGroups } from "@/lib/conventions";
import { messagesOfRule, rules, RULES_VERSION } from "@/lib/engine";

// Written once, at build time: the same file under `next start` and on a static host.
export const dynamic = "force-static";

/** The metadata of every rule, for other programs. */
export function GET(): Response {
  return Response.json({
    rulesVersion: RULES_VERSION,
    rules: rules.map((rule) => ({
      ...rule,
      messages: messagesOfRule(rule.code),
      components: componentsOfRule(rule.code),
      page: `/rules/${rule.code}`,
    })),
    delegatedToRuff: ruffGroups.map(({ title, summary, selectors, refs, note }) => ({
      title,
      summary,
      selectors,
      refs,
      note,
    })),
  });
}
