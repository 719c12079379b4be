import type { Metadata } from "next";
import { Handbook } from "@/components/catalogue/handbook/Handbook";
import { PageTags } from "@/components/catalogue/head/PageTags";
import { pageTexts } from "@/components/catalogue/head/picture";
import { rules } from "@/lib/engine";

export const metadata: Metadata = pageTexts.conventions;

export default function ConventionsPage() {
  return (
    <>
      <PageTags path="/conventions" picture="conventions" {...pageTexts.conventions} />
      <Handbook ruleNames={new Map(rules.map(({ code, name }) => [code, name]))} />
    </>
  );
}
