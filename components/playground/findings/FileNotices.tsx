"use client";

import { usePlayground } from "@/lib/workspace/store";
import type { FileNotice } from "@/lib/engine";
import { show } from "@/lib/workspace/store";

const none: readonly FileNotice[] = [];

/** The files that were not read, or only in part, and why. */
export function FileNotices() {
  const skipped = usePlayground((state) => state.check?.result.skipped ?? none);
  const partial = usePlayground((state) => state.check?.result.partial ?? none);
  if (skipped.length + partial.length === 0) return null;
  return (
    <section
      aria-label="Files not fully checked"
      className="max-h-40 shrink-0 overflow-y-auto border-t border-border px-2.5 py-1.5"
    >
      <Notices title="Not checked" notices={skipped} />
      <Notices title="Checked in part" notices={partial} />
    </section>
  );
}

function Notices({ title, notices }: { readonly title: string; readonly notices: readonly FileNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <>
      <h3 className="font-medium">{title}</h3>
      <ul className="text-text-muted">
        {notices.map(({ path, reason }) => (
          <li key={`${path} ${reason}`} className="break-words">
            <button
              type="button"
              className="font-mono text-xs text-text underline decoration-border underline-offset-2 hover:decoration-current"
              onClick={() => show(path)}
            >
              {path}
            </button>{" "}
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
