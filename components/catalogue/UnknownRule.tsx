"use client";

import Link from "next/link";
import { useEffect, useSyncExternalStore } from "react";
import { nearestRules, type RuleKey } from "./nearest";

const never = () => () => {};

/**
 * For an address under /rules/ that is no rule: says so, and names the rules that may have been meant.
 * Shows nothing at any other address.
 */
export function UnknownRule({ rules }: { readonly rules: readonly RuleKey[] }) {
  // One prerendered page serves all missing addresses, so the address is only known in the browser.
  const pathname = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => "",
  );
  const asked = /^\/rules\/([^/]+)/.exec(pathname)?.[1];
  const suggestions = asked === undefined ? [] : nearestRules(decoded(asked), rules, 3);
  const meant = suggestions.find(({ code, name }) =>
    [code, name].some((key) => sameButForCase(key, decoded(asked ?? ""))),
  );

  // Hosts tell capitals from small letters; people do not.
  useEffect(() => {
    if (meant !== undefined) window.location.replace(`/rules/${meant.code}`);
  }, [meant]);

  if (asked === undefined) return null;
  if (suggestions.length === 0) return null;
  return (
    <div>
      <p>There is no rule {decoded(asked)}. Did you mean one of these?</p>
      <ul className="mt-1">
        {suggestions.map(({ code, name }) => (
          <li key={code}>
            <Link href={`/rules/${code}`} className="text-accent underline underline-offset-2">
              <span className="font-mono">{code}</span> {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sameButForCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
