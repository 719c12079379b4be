"use client";

import { facetTitles } from "./facetTitles";
import type { ConventionChoices } from "./rows";

/** Narrows the list to the rules of one convention. An address may name several: then none of them is shown as the choice. */
export function ConventionSelect({
  chapters,
  chosen,
  onChoose,
}: {
  readonly chapters: readonly ConventionChoices[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string | null) => void;
}) {
  return (
    <label className="mb-4 block min-w-0 max-lg:col-span-full">
      <span className="mb-1 block font-medium">{facetTitles.convention}</span>
      <select
        value={chosen.length > 1 ? "several" : (chosen[0] ?? "")}
        onChange={(event) => onChoose(event.target.value === "" ? null : event.target.value)}
        className="h-8 w-full rounded-md border bg-bg-raised px-2"
      >
        <option value="">Any</option>
        {chosen.length > 1 && (
          <option value="several" disabled>
            {chosen.join(", ")}
          </option>
        )}
        {chapters.map((chapter) => (
          <optgroup key={chapter.title} label={chapter.title}>
            {chapter.conventions.map(({ id, title }) => (
              <option key={id} value={id}>
                {id}: {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
