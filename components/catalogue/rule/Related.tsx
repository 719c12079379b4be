import Link from "next/link";
import type { RuleInfo } from "@/lib/engine";
import { conventionsOfRule } from "../conventionsOfRule";

const MOST = 8;

/** Rules that serve the same conventions, those that share most first. */
export function relatedRules(rule: RuleInfo, rules: readonly RuleInfo[]): RuleInfo[] {
  const own = new Set(conventionsOfRule(rule));
  return rules
    .filter((other) => other.code !== rule.code)
    .map((other) => ({ other, shared: conventionsOfRule(other).filter((id) => own.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.other.code.localeCompare(b.other.code))
    .slice(0, MOST)
    .map(({ other }) => other);
}

export function Related({ rules }: { readonly rules: readonly RuleInfo[] }) {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="text-base font-semibold">
        Related rules
      </h2>
      <ul className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {rules.map(({ code, name }) => (
          <li key={code}>
            <Link
              href={`/rules/${code}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center gap-2 text-accent underline underline-offset-2"
            >
              <span className="font-mono">{code}</span> {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
