import type { RuleInfo } from "@/lib/engine";
import { TryIt } from "../try/TryIt";
import type { CheckedExample } from "./checkedExample";
import { mostTellingPair } from "./difference";
import type { ExampleSet } from "./exampleSets";
import { ExampleView } from "./ExampleView";

/** The most telling bad example and its counterpart side by side, an editor to try it in, the others folded below. */
export function ExampleSetView({ rule, set }: { readonly rule: RuleInfo; readonly set: ExampleSet<CheckedExample> }) {
  const [first] = set.bad;
  const sameStyle = set.good.filter(({ pydantic }) => pydantic === first?.pydantic);
  const pair = mostTellingPair(set.bad, sameStyle.length > 0 ? sameStyle : set.good);
  if (pair === null) return null;
  const { bad, good } = pair;
  return (
    <div data-example-set data-pydantic={set.pydantic}>
      {set.pydantic !== null && <p className="only-without-js mt-4 mb-2 font-medium">With Pydantic {set.pydantic}</p>}
      <div className="grid gap-4 lg:grid-cols-2">
        <ExampleView
          example={bad}
          verdict="bad"
          counterpart={good?.files ?? []}
          withFix={bad.mended !== null && bad.mended !== good}
        />
        {good !== null && <ExampleView example={good} verdict="good" counterpart={bad.files} />}
      </div>
      {/* What no link can carry, the page's own text cannot either. */}
      {bad.href !== null && <TryIt code={rule.code} config={{ select: [rule.code], ...bad.config }} />}
      <More title="More that is reported" examples={set.bad.filter((one) => one !== bad)} verdict="bad" />
      <More title="More that is not reported" examples={set.good.filter((one) => one !== good)} verdict="good" />
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
          <ExampleView key={index} example={example} verdict={verdict} withFix={example.mended !== null} />
        ))}
      </div>
    </details>
  );
}
