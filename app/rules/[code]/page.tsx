import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageTags } from "@/components/catalogue/head/PageTags";
import { plain } from "@/components/catalogue/head/picture";
import { NamePage } from "@/components/catalogue/rule/NamePage";
import { RulePage } from "@/components/catalogue/rule/RulePage";
import { formerKeys } from "@/lib/conventions";
import { type RuleInfo, rules } from "@/lib/engine";

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

// All pages are made at build time; any other address is the not-found page's.
export const dynamicParams = false;

/** A page for each code, and one for each name and former code that leads there. */
export function generateStaticParams(): { code: string }[] {
  return [...rules.flatMap(({ code, name }) => [code, name]), ...Object.keys(formerKeys)].map((code) => ({ code }));
}

function ruleOf(key: string): RuleInfo | undefined {
  return rules.find(({ code, name }) => code === key || name === key || code === formerKeys[key]);
}

const titleOf = ({ code, name }: RuleInfo) => `${code} ${name}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = ruleOf((await params).code);
  return rule === undefined ? {} : { title: titleOf(rule), description: plain(rule.summary) };
}

export default async function Page({ params }: Props) {
  const key = (await params).code;
  const rule = ruleOf(key);
  if (rule === undefined) notFound();
  return (
    <>
      <PageTags
        path={`/rules/${rule.code}`}
        title={titleOf(rule)}
        description={plain(rule.summary)}
        picture={rule.code}
      />
      {key === rule.code ? <RulePage rule={rule} rules={rules} /> : <NamePage rule={rule} />}
    </>
  );
}
