import type { Config, Range, TextChange } from "@/lib/engine";
import { type WorkspaceFile, applyChanges, sortFiles } from "./model";
import { joinPath } from "./paths";

/** What a person works on: files, the tabs they have open, and the settings. */
export interface Workspace {
  readonly files: readonly WorkspaceFile[];
  readonly openPaths: readonly string[];
  /** The tab on screen; always one of `openPaths`, null when none is open. */
  readonly activePath: string | null;
  readonly config: Config;
}

/** Everything that can happen to a workspace's content. The checker and the editor's models follow these, one by one. */
export type Operation =
  | ({ readonly kind: "open" } & Workspace)
  /** Offsets are UTF-16 units; each change applies to the text that the one before left. */
  | { readonly kind: "edit"; readonly path: string; readonly changes: readonly TextChange[] }
  /** Adds a file, or replaces its text. */
  | { readonly kind: "put"; readonly file: WorkspaceFile }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "configure"; readonly config: Config };

export const emptyWorkspace: Workspace = { files: [], openPaths: [], activePath: null, config: {} };

/** The workspace after one operation. Operations on unknown paths change nothing. */
export function reduce(workspace: Workspace, operation: Operation): Workspace {
  switch (operation.kind) {
    case "open": {
      const { files, openPaths, activePath, config } = operation;
      return { files, openPaths, activePath, config };
    }
    case "edit":
      return {
        ...workspace,
        files: workspace.files.map((file) =>
          file.path === operation.path ? { ...file, text: applyChanges(file.text, operation.changes) } : file,
        ),
      };
    case "put":
      return { ...workspace, files: withFile(workspace.files, operation.file) };
    case "remove":
      return {
        ...closeFile(workspace, operation.path),
        files: workspace.files.filter((file) => file.path !== operation.path),
        config: withTreatAs(workspace.config, operation.path, null),
      };
    case "rename":
      return renameFile(workspace, operation.from, operation.to);
    case "configure":
      return { ...workspace, config: operation.config };
  }
}

/** Opens a tab, or goes to it. */
export function showFile(workspace: Workspace, path: string): Workspace {
  if (!workspace.files.some((file) => file.path === path)) return workspace;
  const openPaths = workspace.openPaths.includes(path) ? workspace.openPaths : [...workspace.openPaths, path];
  return { ...workspace, openPaths, activePath: path };
}

/** Closes a tab; the one to its right takes its place, else the one to its left. The file stays. */
export function closeFile(workspace: Workspace, path: string): Workspace {
  const index = workspace.openPaths.indexOf(path);
  if (index < 0) return workspace;
  const openPaths = workspace.openPaths.filter((open) => open !== path);
  const activePath =
    workspace.activePath === path ? (openPaths[index] ?? openPaths[index - 1] ?? null) : workspace.activePath;
  return { ...workspace, openPaths, activePath };
}

/**
 * Edits by range (1-based, UTF-16, end exclusive, all of the same text, none overlapping) as changes by offset, last first,
 * so that none moves the places of those that follow it.
 */
export function toChanges(text: string, edits: readonly { range: Range; text: string }[]): TextChange[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number) =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  return edits
    .map(({ range, text: inserted }) => ({
      start: offset(range.start.line, range.start.column),
      end: offset(range.end.line, range.end.column),
      text: inserted,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
}

/** The configuration with `path` told to be a component, or with that told no more. */
export function withTreatAs(
  config: Config,
  path: string,
  component: NonNullable<Config["treat-as"]>[string] | null,
): Config {
  const told = config["treat-as"];
  if (component === null && told?.[path] === undefined) return config;
  const { [path]: _, ...others } = told ?? {};
  const next = component === null ? others : { ...others, [path]: component };
  const { "treat-as": __, ...rest } = config;
  return Object.keys(next).length === 0 ? rest : { ...rest, "treat-as": next };
}

/** The workspace with the files of `paths` moved into a folder, and with them their tabs and what they were told to be. */
export function moveUnderFolder(workspace: Workspace, paths: ReadonlySet<string>, folder: string): Workspace {
  const moved = (path: string) => (paths.has(path) ? joinPath(folder, path) : path);
  const told = Object.entries(workspace.config["treat-as"] ?? {});
  return {
    files: sortFiles(
      workspace.files.map((file) => (paths.has(file.path) ? { ...file, path: moved(file.path) } : file)),
    ),
    openPaths: workspace.openPaths.map(moved),
    activePath: workspace.activePath && moved(workspace.activePath),
    config: told.reduce<Config>(
      (config, [path, component]) => withTreatAs(withTreatAs(config, path, null), moved(path), component),
      workspace.config,
    ),
  };
}

/** Whether two sets of files hold the same paths and texts, in whatever order. */
export function sameFiles(
  a: readonly { path: string; text: string }[],
  b: readonly { path: string; text: string }[],
): boolean {
  if (a.length !== b.length) return false;
  const texts = new Map(a.map((file) => [file.path, file.text]));
  return b.every((file) => texts.get(file.path) === file.text);
}

function withFile(files: readonly WorkspaceFile[], file: WorkspaceFile): readonly WorkspaceFile[] {
  return files.some(({ path }) => path === file.path)
    ? files.map((other) => (other.path === file.path ? file : other))
    : sortFiles([...files, file]);
}

function renameFile(workspace: Workspace, from: string, to: string): Workspace {
  const file = workspace.files.find(({ path }) => path === from);
  if (!file || from === to) return workspace;
  const moved = (path: string) => (path === from ? to : path);
  const component = workspace.config["treat-as"]?.[from] ?? null;
  const config = withTreatAs(workspace.config, from, null);
  return {
    // A file that stands at the new path is replaced: callers ask first.
    files: sortFiles(
      workspace.files
        .filter(({ path }) => path !== to)
        .map((other) => (other === file ? { ...file, path: to } : other)),
    ),
    openPaths: [...new Set(workspace.openPaths.map(moved))],
    activePath: workspace.activePath && moved(workspace.activePath),
    config: component === null ? config : withTreatAs(config, to, component),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
