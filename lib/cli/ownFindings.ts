import type { Diagnostic, FileNotice } from "@/lib/engine";
import type { Inputs } from "./inputs";
import { isPython } from "./walk";

/** The findings of the files that were asked for, under the paths that are reported. */
export function ownFindings(inputs: Inputs, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics
    .filter((diagnostic) => isAskedFor(inputs, diagnostic.path))
    .map((diagnostic) => ({
      ...diagnostic,
      path: inputs.reportPath(diagnostic.path),
      related: diagnostic.related.map((other) => ({ ...other, path: inputs.reportPath(other.path) })),
    }));
}

/** The engine's notices of the files that were asked for, under the paths that are reported. */
export function ownNotices(inputs: Inputs, notices: readonly FileNotice[]): FileNotice[] {
  return notices
    .filter((notice) => isAskedFor(inputs, notice.path))
    .map(({ path, reason }) => ({ path: inputs.reportPath(path), reason }));
}

/** What is said of the project's configuration concerns every file of it. */
function isAskedFor(inputs: Inputs, path: string): boolean {
  return inputs.targets.has(path) || !isPython(path);
}
