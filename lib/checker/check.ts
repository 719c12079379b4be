import { createLinter, type CheckResult, type Config, type SourceFile } from "@/lib/engine";
import { mergeFindings } from "./merge";

/**
 * Engine and Ruff as one, in this process. Node only: the command line's way in.
 *
 * @param request.ruff whether Ruff is asked too; its WebAssembly is loaded only then
 * @param request.only the paths that Ruff looks at; our own rules need the whole project
 */
export async function checkProject(request: {
  readonly files: readonly SourceFile[];
  readonly config: Config;
  readonly ruff: boolean;
  readonly only?: ReadonlySet<string>;
  readonly onRuff?: () => void;
}): Promise<CheckResult> {
  const { files, config } = request;
  const linter = await createLinter();
  const result = linter.check(files, config);
  if (!request.ruff) return result;
  request.onRuff?.();
  try {
    const { loadRuffInNode } = await import("@/lib/ruff/loadInNode");
    const ruff = await loadRuffInNode();
    const report = ruff.inspect(files, { config, ...(request.only ? { only: request.only } : {}) });
    return mergeFindings(result, {
      paths: report.byPath.keys(),
      findings: (path) => report.byPath.get(path) ?? [],
      notices: report.notices,
    });
  } catch (error) {
    const reason = `Ruff could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    return { ...result, partial: [...result.partial, { path: "Ruff", reason }] };
  }
}
