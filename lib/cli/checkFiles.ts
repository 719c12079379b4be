import { createLinter, type CheckResult, type Config, type SourceFile } from "@/lib/engine";
import { groupByPath } from "@/lib/reports/order";
import { compareDiagnostics } from "@/lib/ruff/order";
import type { CheckOptions } from "./run";

/**
 * Our findings and, unless it is switched off, Ruff's, as one result. Ruff's WebAssembly is loaded only where it is wanted.
 *
 * @param options.targets the paths that Ruff looks at; our own rules need the whole project
 */
export async function checkFiles(
  files: readonly SourceFile[],
  config: Config,
  options: CheckOptions,
): Promise<CheckResult> {
  const linter = await createLinter();
  const result = linter.check(files, config);
  if (!options.ruff) return result;
  options.onRuff();
  const [{ loadRuffInNode }, { withoutDuplicates }] = await Promise.all([
    import("@/lib/ruff/loadInNode"),
    import("@/lib/ruff/duplicates"),
  ]);
  const ruff = await loadRuffInNode();
  const report = ruff.inspect(files, { config, only: options.targets });
  const ours = groupByPath(result.diagnostics);
  const theirs = [...report.byPath].flatMap(([path, found]) => withoutDuplicates(found, ours.get(path) ?? []));
  return {
    ...result,
    diagnostics: [...result.diagnostics, ...theirs].sort(compareDiagnostics),
    partial: [...result.partial, ...report.notices],
  };
}
