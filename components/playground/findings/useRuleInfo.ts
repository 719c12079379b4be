import { useEffect, useState } from "react";
import type { RuleInfo } from "@/lib/engine";

let loading: Promise<ReadonlyMap<string, RuleInfo>> | null = null;

/** The rules' words come in a chunk of their own, after the first screen: the list does not need them. */
function loadRules(): Promise<ReadonlyMap<string, RuleInfo>> {
  loading ??= import("@/lib/engine").then(({ rules }) => new Map(rules.map((rule) => [rule.code, rule])));
  return loading;
}

/** What the catalogue knows of a rule; null until it is loaded, and for rules that are not ours. */
export function useRuleInfo(code: string): RuleInfo | null {
  const [rules, setRules] = useState<ReadonlyMap<string, RuleInfo> | null>(null);
  useEffect(() => {
    let alive = true;
    loadRules().then(
      (loaded) => {
        if (alive) setRules(loaded);
      },
      () => {
        // Without them the explanation still has the message; the next one asks again.
        loading = null;
      },
    );
    return () => {
      alive = false;
    };
  }, [code]);
  return rules?.get(code) ?? null;
}
