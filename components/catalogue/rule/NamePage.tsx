import Link from "next/link";
import type { RuleInfo } from "@/lib/engine";

/** The page at a rule's name, or at a code it had before: it leads to the page at the rule's code, on a static host and without JavaScript too. */
export function NamePage({ rule }: { readonly rule: RuleInfo }) {
  const href = `/rules/${rule.code}`;
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1 className="text-2xl font-semibold">{rule.name}</h1>
      <p className="mt-2">
        This rule’s page is at{" "}
        <Link href={href} className="text-accent underline underline-offset-2">
          {rule.code}
        </Link>
        .
      </p>
    </>
  );
}
