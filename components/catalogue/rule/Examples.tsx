import type { RuleInfo } from "@/lib/engine";
import { examplesByCode } from "@/lib/engine/rules/examples";
import { checkExample } from "./checkedExample";
import { ExampleSetView } from "./ExampleSetView";
import { exampleSets } from "./exampleSets";
import { PydanticChoice } from "./PydanticChoice";

/** The rule's examples, in one style of Pydantic or the other where that matters. */
export async function Examples({ rule }: { readonly rule: RuleInfo }) {
  const examples = examplesByCode.get(rule.code);
  if (examples === undefined) return null;
  const bad = await Promise.all(examples.bad.map((example) => checkExample(rule, example, "bad")));
  const good = await Promise.all(examples.good.map((example) => checkExample(rule, example, "good")));
  const sets = exampleSets(bad, good);
  const views = sets.map((set) => <ExampleSetView key={set.pydantic} rule={rule} set={set} />);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="text-base font-semibold">
        Examples
      </h2>
      <p className="mt-1 mb-3 text-text-muted">The findings shown are the checker’s own.</p>
      {sets.length === 1 ? views : <PydanticChoice>{views}</PydanticChoice>}
    </section>
  );
}
