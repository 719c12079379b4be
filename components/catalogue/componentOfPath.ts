import type { ComponentName } from "@/lib/engine";

const names: readonly ComponentName[] = ["models", "store", "service", "types", "errors", "routes"];

/** The component that an example's path names, for its badge; null where it names none or is a test. */
export function componentOfPath(path: string): ComponentName | null {
  if (/(^|\/)tests?\//.test(path)) return null;
  const parts = path.replace(/\.py$/, "").split("/");
  return (
    names.find((name) => parts.at(-1) === name || parts.at(-1)?.endsWith(`_${name}`) || parts.includes(name)) ?? null
  );
}
