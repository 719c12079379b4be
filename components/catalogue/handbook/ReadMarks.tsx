"use client";

import { Check } from "lucide-react";
import { toggleRead, useReadChapters } from "./readChapters";

/** Lets the reader mark a chapter as read. */
export function ReadToggle({ slug, title }: { readonly slug: string; readonly title: string }) {
  const read = useReadChapters().has(slug);
  return (
    <label className="needs-js inline-flex min-h-6 shrink-0 cursor-pointer items-center gap-1.5 text-xs text-text-muted">
      <input
        type="checkbox"
        checked={read}
        onChange={() => toggleRead(slug)}
        aria-label={`I have read ${title}`}
        className="accent-accent"
      />
      read
    </label>
  );
}

/** The mark beside a chapter in the table of contents; nothing while it is unread. */
export function ReadTick({ slug }: { readonly slug: string }) {
  if (!useReadChapters().has(slug)) return null;
  return <Check role="img" aria-label="read" size={13} className="inline text-fixed" />;
}

/** How far the reader has come. */
export function ReadProgress({ slugs }: { readonly slugs: readonly string[] }) {
  const read = useReadChapters();
  const count = slugs.filter((slug) => read.has(slug)).length;
  return (
    <p role="status" className="needs-js mt-2 min-h-5 text-xs text-text-muted">
      {count > 0 && `${count} of ${slugs.length} chapters read`}
    </p>
  );
}
