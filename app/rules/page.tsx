import type { Metadata } from "next";
import { PageTags } from "@/components/catalogue/head/PageTags";
import { pageTexts } from "@/components/catalogue/head/picture";
import { conventionChoices, groupRules, knownFacets, ruffRow } from "@/components/catalogue/list/rows";
import { RuleBrowser } from "@/components/catalogue/list/RuleBrowser";
import { ruffGroups, sections } from "@/lib/conventions";
import { rules } from "@/lib/engine";

export const metadata: Metadata = pageTexts.rules;

export default function RulesPage() {
  const groups = groupRules(rules);
  const ruff = ruffGroups.map(ruffRow);
  const known = knownFacets(groups, ruff);
  return (
    <>
      <PageTags path="/rules" picture="rules" {...pageTexts.rules} />
      <h1 className="text-2xl font-semibold">Rules</h1>
      <p className="mt-2 mb-4 measure text-text-muted">
        Each rule holds one or more of the team’s conventions. Its page says why, shows real findings, and how to change
        or silence it.
      </p>
      <RuleBrowser groups={groups} ruff={ruff} known={known} conventions={conventionChoices(sections, known)} />
    </>
  );
}
