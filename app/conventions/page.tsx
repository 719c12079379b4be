import type { Metadata } from "next";
import { Handbook } from "@/components/catalogue/handbook/Handbook";
import { rules } from "@/lib/engine";

export const metadata: Metadata = {
  title: "Conventions",
  description:
    "The team's conventions for FastAPI services, each with its reason, an example and the rules that check it.",
};

export default function ConventionsPage() {
  return <Handbook ruleNames={new Map(rules.map(({ code, name }) => [code, name]))} />;
}
