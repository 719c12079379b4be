import { type Operation, type Workspace, reduce } from "@/lib/workspace/operations";

/**
 * What takes the workspace `now` back from `after` to `before`. A file that was changed once more since `after` keeps its text,
 * so that undoing never loses what was typed meanwhile; its path is among `kept`.
 */
export function revert(
  before: Workspace,
  after: Workspace,
  now: Workspace,
): { readonly operations: readonly Operation[]; readonly kept: readonly string[] } {
  const operations: Operation[] = [];
  const kept: string[] = [];
  const textIn = (workspace: Workspace, path: string) => workspace.files.find((file) => file.path === path)?.text;
  const untouched = (path: string) => textIn(now, path) === textIn(after, path);

  for (const file of before.files) {
    if (textIn(after, file.path) === file.text) continue;
    if (untouched(file.path)) operations.push({ kind: "put", file });
    else kept.push(file.path);
  }
  for (const { path } of after.files) {
    if (textIn(before, path) !== undefined) continue;
    if (!untouched(path)) kept.push(path);
    else if (textIn(now, path) !== undefined) operations.push({ kind: "remove", path });
  }
  const config = operations.reduce(reduce, now).config;
  if (before.config !== after.config && config !== before.config && now.config === after.config) {
    operations.push({ kind: "configure", config: before.config });
  }
  return { operations, kept };
}
