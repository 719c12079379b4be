import type { RuleInfo } from "@/lib/engine";
import { TryIt } from "../try/TryIt";
import type { CheckedExample } from "./checkedExample";
import { closest } from "./difference";
import type { ExampleSet } from "./exampleSets";
import { ExampleView } from "./ExampleView";

/** The first bad example and the good one nearest to it side by side, an editor to try it in, the others folded below. */
export function ExampleSetView({ rule, set }: { readonly rule: RuleInfo; readonly set: ExampleSet<CheckedExample> }) {
  const [firstBad, ...moreBad] = set.bad;
  const sameStyle = set.good.filter(({ pydantic }) => pydantic === firstBad?.pydantic);
  const firstGood = closest(firstBad?.files ?? [], sameStyle.length > 0 ? sameStyle : set.good) ?? undefined;
  const moreGood = set.good.filter((example) => example !== firstGood);
  return (
    <div data-example-set data-pydantic={set.pydantic}>
      {set.pydantic !== null && <p className="only-without-js mt-4 mb-2 font-medium">With Pydantic {set.pydantic}</p>}
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
      {/* What no link can carry, the page's own text cannot either. */}
      {firstBad !== undefined && firstBad.href !== null && (
        <TryIt code={rule.code} config={{ select: [rule.code], ...firstBad.config }} />
      )}
      <More title="More that is reported" examples={moreBad} verdict="bad" />
      <More title="More that is not reported" examples={moreGood} verdict="good" />
    </div>
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
