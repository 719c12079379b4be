import type { RuleInfo } from "@/lib/engine";
import { examplesByCode } from "@/lib/engine/rules/examples";
import { type CheckedExample, checkExample } from "./checkedExample";
import { closest } from "./difference";
import { ExampleView } from "./ExampleView";

/** The rule's examples: the first bad one and the good one nearest to it side by side, the others folded below. */
export async function Examples({ rule }: { readonly rule: RuleInfo }) {
  const examples = examplesByCode.get(rule.code);
  if (examples === undefined) return null;
  const bad = await Promise.all(examples.bad.map((example) => checkExample(rule, example, "bad")));
  const good = await Promise.all(examples.good.map((example) => checkExample(rule, example, "good")));
  const [firstBad, ...moreBad] = bad;
  const firstGood = closest(firstBad?.files ?? [], good) ?? undefined;
  const moreGood = good.filter((example) => example !== firstGood);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="text-base font-semibold">
        Examples
      </h2>
      <p className="mt-1 mb-3 text-text-muted">The findings shown are the checker’s own.</p>
      <div className="grid gap-4 lg:grid-cols-2">
        {firstBad !== undefined && (
          <ExampleView
            example={firstBad}
            verdict="bad"
            counterpart={firstBad.fixed.length > 0 ? firstBad.fixed : (firstGood?.files ?? [])}
          />
        )}
        {firstGood !== undefined && (
          <ExampleView example={firstGood} verdict="good" counterpart={firstBad?.files ?? []} />
        )}
      </div>
      <More title="More that is reported" examples={moreBad} verdict="bad" />
      <More title="More that is not reported" examples={moreGood} verdict="good" />
    </section>
  );
}

function More({
  title,
  examples,
  verdict,
}: {
  readonly title: string;
  readonly examples: readonly CheckedExample[];
  readonly verdict: "bad" | "good";
}) {
  if (examples.length === 0) return null;
  return (
    <details className="mt-4 rounded-md border">
      <summary className="min-h-9 px-3 py-2 font-medium">
        {title} <span className="font-normal text-text-muted">({examples.length})</span>
      </summary>
      <div className="grid gap-4 p-3 lg:grid-cols-2">
        {examples.map((example, index) => (
          <ExampleView key={index} example={example} verdict={verdict} />
        ))}
      </div>
    </details>
  );
}
