import type { Diagnostic, Severity } from "@/lib/engine";

const severities: readonly { severity: Severity; one: string; many: string }[] = [
  { severity: "error", one: "error", many: "errors" },
  { severity: "warning", one: "warning", many: "warnings" },
  { severity: "info", one: "info", many: "info" },
];

/** `1 file`, `2,048 files`. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

/** One sentence: `3 findings in 2 files: 1 error, 2 warnings. 1 has a safe fix.` */
export function summarize(diagnostics: readonly Diagnostic[], checkedFiles?: number): string {
  const checked = checkedFiles === undefined ? "" : `, ${count(checkedFiles, "file", "files")} checked`;
  if (diagnostics.length === 0) return `Nothing found${checked}.`;
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.path)).size;
  const parts = severities.flatMap(({ severity, one, many }) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [count(number, one, many)];
  });
  const safe = diagnostics.filter((diagnostic) => diagnostic.fixable === "safe").length;
  const fixes = safe === 0 ? "" : ` ${count(safe, "has a safe fix", "have a safe fix")}.`;
  const where = `${count(diagnostics.length, "finding", "findings")} in ${count(files, "file", "files")}${checked}`;
  return `${where}: ${parts.join(", ")}.${fixes}`;
}
