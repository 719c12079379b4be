import Link from "next/link";
import type { RuleInfo } from "@/lib/engine";
import { Inline, Prose } from "../Prose";
import { Examples } from "./Examples";
import { Facts } from "./Facts";
import { OptionsTable } from "./OptionsTable";
import { Related, relatedRules } from "./Related";
import { Decided, Served } from "./Served";
import { Silencing } from "./Silencing";

/** Everything there is to know of one rule. */
export function RulePage({ rule, rules }: { readonly rule: RuleInfo; readonly rules: readonly RuleInfo[] }) {
  const index = rules.findIndex(({ code }) => code === rule.code);
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-2 print:block!">
        <nav aria-label="Breadcrumb" className="no-print text-text-muted">
          <Link href="/rules" prefetch={false} className="underline underline-offset-2 hover:text-text">
            Rules
          </Link>
        </nav>
        <h1 className="flex flex-wrap items-baseline gap-x-3 text-2xl font-semibold">
          <span className="font-mono">{rule.code}</span> {rule.name}
        </h1>
        <p className="measure text-[15px] leading-6">
          <Inline text={rule.summary} />
        </p>
        <Facts rule={rule} />
      </header>
      <section aria-labelledby="why">
        <h2 id="why" className="mb-2 text-base font-semibold">
          Why
        </h2>
        <Prose text={rule.rationale} />
      </section>
      <Examples rule={rule} />
      <Served rule={rule} />
      <Decided code={rule.code} />
      {rule.options.length > 0 && (
        <section aria-labelledby="options">
          <h2 id="options" className="mb-2 text-base font-semibold">
            Options
          </h2>
          <OptionsTable code={rule.code} options={rule.options} />
        </section>
      )}
      <section aria-labelledby="when-not">
        <h2 id="when-not" className="mb-2 text-base font-semibold">
          When not to use it
        </h2>
        <Prose text={rule.whenNotToUse} />
      </section>
      <Silencing rule={rule} />
      <Related rules={relatedRules(rule, rules)} />
      <Neighbours previous={rules[index - 1] ?? null} next={rules[index + 1] ?? null} />
    </article>
  );
}

function Neighbours({ previous, next }: { readonly previous: RuleInfo | null; readonly next: RuleInfo | null }) {
  return (
    <nav
      aria-label="Neighbouring rules"
      className="no-print flex flex-wrap justify-between gap-x-6 gap-y-2 border-t pt-4"
    >
      {[previous, next].map((rule, index) =>
        rule === null ? (
          <span key={index} />
        ) : (
          <Link
            key={rule.code}
            href={`/rules/${rule.code}`}
            prefetch={false}
            rel={index === 0 ? "prev" : "next"}
            className="inline-flex min-h-6 items-center gap-2 text-accent"
          >
            {index === 0 && <span aria-hidden>←</span>}
            <span>
              <span className="font-mono">{rule.code}</span> {rule.name}
            </span>
            {index === 1 && <span aria-hidden>→</span>}
          </Link>
        ),
      )}
    </nav>
  );
}
