import clsx from "clsx";
import { ruleHref } from "../ruleHref";

/** A rule's code, which leads to its page in a new tab: the code on screen stays where it is. Ruff's rules have no page here. */
export function RuleLink({
  code,
  tabIndex,
  className,
}: {
  readonly code: string;
  readonly tabIndex?: number;
  readonly className?: string;
}) {
  const href = ruleHref(code);
  if (!href) return <span className="font-mono">{code}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      tabIndex={tabIndex}
      className={clsx(
        "font-mono text-accent underline decoration-transparent underline-offset-2 hover:decoration-current",
        className,
      )}
    >
      {code}
    </a>
  );
}
