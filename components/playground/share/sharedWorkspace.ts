import type { Diagnostic, Range } from "@/lib/engine";
import type { SharedFinding, SharedWorkspace } from "@/lib/permalink";
import type { Workspace } from "@/lib/workspace/operations";
import { sortFiles } from "@/lib/workspace/model";

export function toSharedFinding({ code, path, range }: Diagnostic): SharedFinding {
  return { code, path, line: range.start.line, column: range.start.column };
}

/** Everything a link carries, from what is on the screen. */
export function toShared(
  { files, activePath, config }: Workspace,
  about: {
    readonly selection: Range | null;
    readonly diagnostics: readonly Diagnostic[];
    readonly rulesVersion: string;
    readonly focus: Diagnostic | null;
    readonly note: string;
  },
): SharedWorkspace {
  // A finding may stand at a place that has no file of its own: no link can point there.
  const hasFile = ({ path }: Diagnostic) => files.some((file) => file.path === path);
  return {
    files: files.map(({ path, text }) => ({ path, text })),
    activePath,
    selection: activePath === null ? null : about.selection,
    config,
    rulesVersion: about.rulesVersion,
    focus: about.focus && toSharedFinding(about.focus),
    note: about.note.trim() === "" ? null : about.note.trim(),
    findings: about.diagnostics.filter(hasFile).map(toSharedFinding),
  };
}

/** A link's files as a workspace, with the file it speaks of open. */
export function toWorkspace({ files, activePath, focus, config }: SharedWorkspace): Workspace {
  const shown =
    focus?.path ?? activePath ?? files.find(({ path }) => path.endsWith(".py"))?.path ?? files[0]?.path ?? null;
  const openPaths = [...new Set([activePath, shown])].filter((path) => path !== null);
  return { files: sortFiles(files), openPaths, activePath: shown, config };
}
