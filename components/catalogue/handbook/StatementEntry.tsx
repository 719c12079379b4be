import Link from "next/link";
import { ruffGroups, type Statement } from "@/lib/conventions";
import { CodeFile } from "../code/CodeFile";
import { componentOfPath } from "../componentOfPath";
import { Inline } from "../Prose";

/** One convention: what to do, why, an example, and who checks it. */
export function StatementEntry({
  statement,
  ruleNames,
}: {
  readonly statement: Statement;
  /** Names by code, of the rules that exist. */
  readonly ruleNames: ReadonlyMap<string, string>;
}) {
  const { id, example, avoid, note, answers } = statement;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-heading`}
      className="statement scroll-mt-4 border-t py-5 target:bg-bg-subtle"
    >
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
        <div className="min-w-0">
          <h3 id={`${id}-heading`} className="flex gap-2 text-[15px] leading-6 font-medium">
            <a
              href={`#${id}`}
              className="w-9 shrink-0 font-mono text-xs leading-6 text-text-muted underline-offset-2 hover:underline"
            >
              {id}
            </a>
            <span>
              <Inline text={statement.statement} />
            </span>
          </h3>
          <div className="mt-2 flex measure flex-col gap-2 pl-11">
            <p className="text-text-muted">
              <Inline text={statement.reason} />
            </p>
            {note !== null && (
              <p>
                <span className="font-medium">Note. </span>
                <Inline text={note} />
              </p>
            )}
            {answers.guidance !== null && (
              <p>
                <span className="mr-1 rounded-[4px] border px-1.5 text-xs">guidance</span>
                <span className="font-medium">A reviewer asks: </span>
                {answers.guidance}
              </p>
            )}
            <AnswerLinks statement={statement} ruleNames={ruleNames} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <Labelled label={avoid === null ? null : "Write"}>
            <CodeFile
              path={example.path}
              text={example.text}
              component={componentOfPath(example.path)}
              verdict={avoid === null ? null : "good"}
            />
          </Labelled>
          {avoid !== null && (
            <Labelled label="Rather than">
              <CodeFile path={avoid.path} text={avoid.text} component={componentOfPath(avoid.path)} verdict="bad" />
            </Labelled>
          )}
        </div>
      </div>
    </article>
  );
}

function Labelled({ label, children }: { readonly label: string | null; readonly children: React.ReactNode }) {
  if (label === null) return children;
  return (
    <div className="min-w-0">
      <p className="mb-1 text-xs text-text-muted">{label}</p>
      {children}
    </div>
  );
}

function AnswerLinks({
  statement,
  ruleNames,
}: {
  readonly statement: Statement;
  readonly ruleNames: ReadonlyMap<string, string>;
}) {
  const { rules, ruff } = statement.answers;
  if (rules.length === 0 && ruff.length === 0) return null;
  return (
    <ul aria-label={`Checks of ${statement.id}`} className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
      {rules.map((code) => (
        <li key={code}>
          <RuleLink code={code} name={ruleNames.get(code) ?? null} />
        </li>
      ))}
      {ruff.length > 0 && (
        <li className="text-text-muted">
          Ruff:{" "}
          {ruff.map((selector, index) => (
            <span key={selector}>
              {index > 0 && " "}
              <Link
                href={`/rules#ruff-${groupOf(selector)}`}
                prefetch={false}
                className="font-mono text-accent underline underline-offset-2"
              >
                {selector}
              </Link>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}

/** A rule that is specified but not written yet has no page to lead to. */
function RuleLink({ code, name }: { readonly code: string; readonly name: string | null }) {
  if (name === null) {
    return (
      <span className="text-text-muted">
        <span className="font-mono">{code}</span> planned
      </span>
    );
  }
  return (
    <Link href={`/rules/${code}`} prefetch={false} className="text-accent underline underline-offset-2">
      <span className="font-mono">{code}</span> {name}
    </Link>
  );
}

function groupOf(selector: string): string {
  return ruffGroups.find((group) => group.selectors.includes(selector))?.slug ?? "";
}
