import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NamePage } from "@/components/catalogue/rule/NamePage";
import { RulePage } from "@/components/catalogue/rule/RulePage";
import { rules } from "@/lib/engine";

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

// All pages are made at build time; any other address is the not-found page's.
export const dynamicParams = false;

/** A page for each code, and one for each name that leads there. */
export function generateStaticParams(): { code: string }[] {
  return rules.flatMap(({ code, name }) => [{ code }, { code: name }]);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const rule = rules.find((candidate) => candidate.code === code || candidate.name === code);
  if (rule === undefined) return {};
  return { title: `${rule.code} ${rule.name}`, description: rule.summary.replaceAll("`", "") };
}

export default async function Page({ params }: Props) {
  const { code } = await params;
  const rule = rules.find((candidate) => candidate.code === code);
  if (rule !== undefined) return <RulePage rule={rule} rules={rules} />;
  const named = rules.find((candidate) => candidate.name === code);
  if (named === undefined) notFound();
  return <NamePage rule={named} />;
}
