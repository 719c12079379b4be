import type { Checker } from "@/lib/checker/client";
import type { Config } from "@/lib/engine";
import type { Operation } from "@/lib/workspace/operations";

/** Tells the checker of one operation, in its own terms. */
export function forwardOperation(checker: Checker, operation: Operation, revision: number): void {
  switch (operation.kind) {
    case "open":
      return checker.open(operation.files, operation.config, revision);
    case "edit":
      return checker.edit(operation.path, operation.changes, revision);
    case "put":
      return checker.put(operation.file, revision);
    case "remove":
      return checker.remove(operation.path, revision);
    case "rename":
      return checker.rename(operation.from, operation.to, revision);
    case "configure":
      return checker.configure(operation.config, revision);
  }
}

/** Whether an operation changed the settings on its way: a renamed or removed file takes its "treat as" along. */
export function changesConfig(operation: Operation, before: Config, after: Config): boolean {
  return (operation.kind === "rename" || operation.kind === "remove") && before !== after;
}
