import { isRuffCode } from "@/lib/checker/client";

/** The address of a rule's page, or null for a rule that is not ours (Ruff's have no page here). */
export function ruleHref(code: string): string | null {
  return isRuffCode(code) ? null : `/rules/${encodeURIComponent(code)}`;
}
