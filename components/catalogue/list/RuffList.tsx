import Link from "next/link";
import { Inline } from "../Prose";
import type { RuffRow } from "./rows";

/** What is left to Ruff, group by group. Its findings stand beside ours, under its own codes. */
export function RuffList({ rows }: { readonly rows: readonly RuffRow[] }) {
  return (
    <section aria-labelledby="ruff" className="mb-6">
      <h2 id="ruff" className="border-b py-1 font-semibold">
        Delegated to Ruff
      </h2>
      <p className="measure py-2 text-text-muted">
        General Python hygiene is not written again: Ruff checks it, and its findings stand beside ours under its own
        codes.
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.slug} id={`ruff-${row.slug}`} className="scroll-mt-24 border-b px-1 py-2 target:bg-bg-hover">
            <h3 className="flex flex-wrap items-baseline gap-x-2 font-medium">
              {row.title}
              <span className="font-mono text-xs font-normal break-words text-text-muted">
                {row.selectors.join(" ")}
              </span>
            </h3>
            <p className="text-text-muted">
              <Inline text={row.note === null ? row.summary : `${row.summary} ${row.note}`} />
            </p>
            {row.refs.length > 0 && (
              <p className="flex flex-wrap gap-x-2 text-xs">
                <span className="text-text-muted">Serves</span>
                {row.refs.map((id) => (
                  <Link
                    key={id}
                    href={`/conventions#${id}`}
                    prefetch={false}
                    className="text-accent underline underline-offset-2"
                  >
                    {id}
                  </Link>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
