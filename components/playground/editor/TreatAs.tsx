"use client";

import type { ComponentName } from "@/lib/engine";
import { componentOfPath } from "@/lib/engine/componentOfPath";
import { usePlayground } from "@/lib/workspace/store";
import { treatAs } from "../session/actions";

const components: readonly ComponentName[] = ["models", "store", "service", "types", "errors", "routes"];

/** Lets a person say what a Python file is whose name does not tell. A file with a telling name has no such choice. */
export function TreatAs({ path }: { readonly path: string }) {
  const told = usePlayground((state) => state.config["treat-as"]?.[path] ?? null);
  if (!/\.pyi?$/.test(path) || (componentOfPath(path) && !told)) return null;
  return (
    <label className="flex shrink-0 items-center gap-1.5 border-l border-border px-2 text-text-muted">
      <span className="hidden sm:inline">Treat as</span>
      <select
        aria-label={`Treat ${path} as`}
        value={told ?? ""}
        onChange={(event) => treatAs(path, components.find((name) => name === event.target.value) ?? null)}
        className="h-6 rounded-[4px] border border-border bg-bg-raised px-1 text-text"
      >
        <option value="">by its content</option>
        {components.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
