import clsx from "clsx";
import Link from "next/link";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import { SeverityIcon } from "@/components/ui/SeverityIcon";
import type { RowGroup, RuleRow } from "./rows";

/** One family of rules. */
export function RuleGroup({ group }: { readonly group: RowGroup }) {
  return (
    <section aria-labelledby={`category-${group.key}`} className="mb-6">
      <h2 id={`category-${group.key}`} className="flex flex-wrap items-baseline gap-x-2 border-b py-1 font-semibold">
        {group.title}
        <span className="font-mono text-xs font-normal text-text-muted">{group.key}</span>
        <span className="text-xs font-normal text-text-muted">{group.rows.length}</span>
      </h2>
      <ul>
        {group.rows.map((row) => (
          <RuleLine key={row.code} row={row} />
        ))}
      </ul>
    </section>
  );
}

function RuleLine({ row }: { readonly row: RuleRow }) {
  return (
    <li className="relative grid grid-cols-[14px_minmax(0,1fr)] gap-x-2 border-b border-border px-1 py-2 hover:bg-bg-hover sm:grid-cols-[14px_minmax(0,1fr)_68px_52px_72px]">
      <span className="pt-[3px]">
        <SeverityIcon severity={row.severity} />
      </span>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        {/* The link's area covers its line, so that the line is one target and holds one link. */}
        <Link
          href={`/rules/${row.code}`}
          prefetch={false}
          className="flex scroll-mt-24 flex-wrap gap-x-2 font-medium after:absolute after:inset-0"
        >
          <span className="font-mono">{row.code}</span>
          <span className="text-accent">{row.name}</span>
        </Link>
        <p className="text-text-muted">
          {!row.defaultOn && <span className="mr-1 rounded-[4px] border px-1 text-xs">off by default</span>}
          {plain(row.summary)}
        </p>
      </div>
      <Marks row={row} />
    </li>
  );
}

/** The columns at the end of a line; on a narrow screen they are one line below. */
function Marks({ row }: { readonly row: RuleRow }) {
  const everywhere = row.components.length === 6;
  return (
    <p className="col-start-2 flex flex-wrap items-center gap-x-3 text-xs text-text-muted sm:contents">
      <span className={clsx("max-sm:empty:hidden", row.fix === "safe" && "text-fixed")}>
        {row.fix !== null && `${row.fix} fix`}
      </span>
      <span>{row.scope}</span>
      <span className="flex gap-0.5 max-sm:empty:hidden">
        {everywhere
          ? "anywhere"
          : row.components.map((component) => <ComponentBadge key={component} component={component} />)}
      </span>
    </p>
  );
}

/** Summaries may quote code; a single line of a list shows it without marks. */
function plain(summary: string): string {
  return summary.replaceAll("`", "");
}
