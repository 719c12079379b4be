import Link from "next/link";
import { decisionsForRule, sectionOfStatement, statementById } from "@/lib/conventions";
import type { RuleInfo } from "@/lib/engine";
import { conventionsOfRule } from "../conventionsOfRule";
import { Inline } from "../Prose";

/** The conventions that a rule serves. */
export function Served({ rule }: { readonly rule: RuleInfo }) {
  const statements = conventionsOfRule(rule).flatMap((id) => statementById(id) ?? []);
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="served">
      <h2 id="served" className="text-base font-semibold">
        The conventions behind it
      </h2>
      <ul className="mt-2 measure">
        {statements.map(({ id, statement }) => (
          <li key={id} className="flex gap-2 py-1">
            <Link
              href={`/conventions#${id}`}
              prefetch={false}
              aria-label={`${id}, ${sectionOfStatement(id)?.title ?? ""}`}
              className="w-9 shrink-0 font-mono text-accent underline underline-offset-2"
            >
              {id}
            </Link>
            <span>
              <Inline text={statement} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the source says two things about what this rule checks. */
export function Decided({ code }: { readonly code: string }) {
  const decisions = decisionsForRule(code);
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided" className="text-base font-semibold">
        Where the conventions contradict themselves
      </h2>
      <ul className="mt-2 flex measure flex-col gap-3">
        {decisions.map((decision) => (
          <li key={decision.number}>
            <p className="text-text-muted">
              <Inline text={decision.conflict} />
            </p>
            <p>
              <Link
                href={`/conventions#decision-${decision.number}`}
                prefetch={false}
                className="font-medium text-accent underline underline-offset-2"
              >
                Decided
              </Link>
              : <Inline text={decision.decision} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
