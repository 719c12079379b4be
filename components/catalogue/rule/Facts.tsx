import Link from "next/link";
import type { ReactNode } from "react";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import { SeverityIcon } from "@/components/ui/SeverityIcon";
import { categoryTitle, componentsOfRule } from "@/lib/conventions";
import type { RuleInfo } from "@/lib/engine";

const scopes: Readonly<Record<RuleInfo["scope"], string>> = {
  file: "one file at a time",
  package: "a feature package",
  project: "the whole project",
};

/** There are six components; a rule that looks at all of them is not about one of them. */
const EVERY = 6;

/** What can be said of a rule in a word each. */
export function Facts({ rule }: { readonly rule: RuleInfo }) {
  const components = componentsOfRule(rule.code);
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2 rounded-md border bg-bg-subtle px-3 py-2">
      <Fact term="Severity">
        <SeverityIcon severity={rule.severity} decorative /> {rule.severity}
      </Fact>
      <Fact term="Looks at">{scopes[rule.scope]}</Fact>
      <Fact term="Fix">
        {rule.fix === null && "none"}
        {rule.fix === "safe" && <span className="text-fixed">safe</span>}
        {rule.fix === "unsafe" && "unsafe: offered, never applied unasked"}
      </Fact>
      <Fact term="Default profile">{rule.defaultOn ? "on" : "off"}</Fact>
      <Fact term="Category">
        <Link
          href={`/rules?category=${rule.category}`}
          prefetch={false}
          className="text-accent underline underline-offset-2"
        >
          {categoryTitle(rule.category)}
        </Link>
      </Fact>
      {components.length > 0 && (
        <Fact term="Components">
          {components.length === EVERY && "all six"}
          {components.map((component) => (
            <span key={component} className="inline-flex items-center gap-1">
              <ComponentBadge component={component} decorative={components.length < EVERY} />
              {components.length < EVERY && component}
            </span>
          ))}
        </Fact>
      )}
      <Fact term="Since">{rule.since}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-text-muted">{term}</dt>
      <dd className="flex flex-wrap items-center gap-x-2 gap-y-1">{children}</dd>
    </div>
  );
}
