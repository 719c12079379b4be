import { sections, decisions, type Decision } from "@/lib/conventions";
import Link from "next/link";
import { Inline } from "../Prose";
import { ReadProgress, ReadTick, ReadToggle } from "./ReadMarks";
import { StatementEntry } from "./StatementEntry";

/** The whole handbook, to be read from top to bottom or entered at any statement. */
export function Handbook({ ruleNames }: { readonly ruleNames: ReadonlyMap<string, string> }) {
  const count = sections.reduce((sum, section) => sum + section.statements.length, 0);
  return (
    <>
      <h1 className="text-2xl font-semibold">Conventions</h1>
      <p className="mt-2 measure text-text-muted">
        How this team writes FastAPI services: {count} conventions, each with its reason, an example, and the rules that
        check it. Where no program can judge, it says <em>guidance</em> and the question a reviewer asks. If you are
        new, read the chapters on architecture, packages and errors first.
      </p>
      <Contents />
      {sections.map((section) => (
        <section key={section.slug} aria-labelledby={section.slug} className="mt-10">
          <div className="section-heading pb-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={section.slug} className="scroll-mt-4 text-lg font-semibold">
                {section.title}
              </h2>
              <ReadToggle slug={section.slug} title={section.title} />
            </div>
            <p className="mt-1 measure text-text-muted">
              <Inline text={section.intro} />
            </p>
          </div>
          {section.statements.map((statement) => (
            <StatementEntry key={statement.id} statement={statement} ruleNames={ruleNames} />
          ))}
        </section>
      ))}
      <section aria-labelledby="decisions" className="mt-10">
        <h2 id="decisions" className="scroll-mt-4 text-lg font-semibold">
          Where the conventions contradict themselves
        </h2>
        <p className="mt-1 measure text-text-muted">
          The document that all this comes from says some things in two ways. These are the readings that hold.
        </p>
        <ol className="mt-3">
          {decisions.map((decision) => (
            <DecisionEntry key={decision.number} decision={decision} ruleNames={ruleNames} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Contents() {
  return (
    <nav aria-label="Chapters" className="no-print mt-4">
      <ol className="columns-2 gap-6 sm:columns-3 lg:columns-4">
        {sections.map((section) => (
          <li key={section.slug} className="break-inside-avoid">
            <a href={`#${section.slug}`} className="leading-6 text-accent underline underline-offset-2">
              {section.title}
            </a>{" "}
            <span className="text-xs whitespace-nowrap text-text-muted">
              {section.statements.length} <ReadTick slug={section.slug} />
            </span>
          </li>
        ))}
        <li className="break-inside-avoid">
          <a href="#decisions" className="leading-6 text-accent underline underline-offset-2">
            Contradictions
          </a>{" "}
          <span className="text-xs text-text-muted">{decisions.length}</span>
        </li>
      </ol>
      <ReadProgress slugs={sections.map((section) => section.slug)} />
    </nav>
  );
}

function DecisionEntry({
  decision,
  ruleNames,
}: {
  readonly decision: Decision;
  readonly ruleNames: ReadonlyMap<string, string>;
}) {
  return (
    <li id={`decision-${decision.number}`} className="statement measure scroll-mt-4 border-t py-4 target:bg-bg-subtle">
      <h3 className="font-medium">
        {decision.number}. <Inline text={decision.title} />
      </h3>
      <p className="mt-1 text-text-muted">
        <Inline text={decision.conflict} />
      </p>
      <p className="mt-1">
        <span className="font-medium">Decided: </span>
        <Inline text={decision.decision} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-3 text-xs">
        {decision.refs.map((id) => (
          <a key={id} href={`#${id}`} className="text-accent underline underline-offset-2">
            {id}
          </a>
        ))}
        {decision.rules
          .filter((code) => ruleNames.has(code))
          .map((code) => (
            <Link
              key={code}
              href={`/rules/${code}`}
              prefetch={false}
              className="font-mono text-accent underline underline-offset-2"
            >
              {code}
            </Link>
          ))}
      </p>
    </li>
  );
}
