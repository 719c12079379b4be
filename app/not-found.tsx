import type { Metadata } from "next";
import Link from "next/link";
import { UnknownRule } from "@/components/catalogue/UnknownRule";
import { SiteHeader } from "@/components/ui/SiteHeader";
import { rules } from "@/lib/engine";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main className="mx-auto flex max-w-md flex-1 flex-col justify-center gap-3 p-4">
        <h1 className="text-lg font-semibold">There is no page at this address</h1>
        <p className="text-text-muted">
          The address may be mistyped, or it names a rule that does not exist. Your code in the playground is untouched.
        </p>
        <UnknownRule rules={rules.map(({ code, name }) => ({ code, name }))} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          <li>
            <Link className="text-accent underline underline-offset-2" href="/">
              Open the playground
            </Link>
          </li>
          <li>
            <Link className="text-accent underline underline-offset-2" href="/rules">
              See all rules
            </Link>
          </li>
        </ul>
      </main>
    </div>
  );
}
