import { toast } from "sonner";
import type { Checker } from "@/lib/checker/client";
import type { Edit, FixTarget } from "@/lib/engine";
import { type Operation, toChanges } from "@/lib/workspace/operations";
import type { WorkspaceFile } from "@/lib/workspace/model";
import { apply, currentWorkspace, setDialog, show, usePlayground } from "@/lib/workspace/store";
import { offerUndo } from "./undoable";

/** Asks for a fix of the text as it is now and applies it, unless the text moves on meanwhile. One of several files is shown first. */
export async function applyFix(checker: Checker, target: FixTarget): Promise<void> {
  const { revision } = usePlayground.getState();
  const answer = await checker.fix(target, revision);
  if (answer.status === "error") {
    toast.error("The fix could not be made", { description: answer.reason });
    return;
  }
  if (answer.status === "stale" || usePlayground.getState().revision !== revision) {
    toast.info("The text changed before the fix was ready", { description: "Nothing was changed. Try again." });
    return;
  }
  const operations = toOperations(answer.edits, currentWorkspace().files);
  const words = fixWords(target);
  if (operations.length === 0) toast.info("Nothing here can be fixed automatically");
  else if (operations.length > 1) setDialog({ kind: "fix", ...words, operations, revision });
  else carryOut(words.done, operations);
}

/** Does what a fix computed, and offers the way back. */
export function carryOut(done: string, operations: readonly Operation[]): void {
  const before = currentWorkspace();
  apply(operations);
  for (const operation of operations) if (operation.kind === "put") show(operation.file.path);
  offerUndo(done, before, describe(operations));
}

/** A fix's edits as operations: texts first (their ranges are of the texts as they were), then new files, then new names. */
export function toOperations(edits: readonly Edit[], files: readonly WorkspaceFile[]): Operation[] {
  const renames = edits.filter((edit) => edit.kind === "rename");
  const texts = new Map<string, Extract<Edit, { kind: "text" }>[]>();
  for (const edit of edits) {
    if (edit.kind !== "text") continue;
    const path = files.some((file) => file.path === edit.path)
      ? edit.path
      : (renames.find(({ to }) => to === edit.path)?.from ?? edit.path);
    texts.set(path, [...(texts.get(path) ?? []), edit]);
  }
  const operations: Operation[] = [];
  for (const [path, edited] of texts) {
    const file = files.find((candidate) => candidate.path === path);
    if (file) operations.push({ kind: "edit", path, changes: toChanges(file.text, edited) });
  }
  for (const edit of edits) {
    if (edit.kind === "create") operations.push({ kind: "put", file: { path: edit.path, text: edit.text } });
  }
  for (const { from, to } of renames) operations.push({ kind: "rename", from, to });
  return operations;
}

/** What a fix is called before it is done, and after. */
function fixWords(target: FixTarget): { readonly title: string; readonly done: string } {
  if (target === "safe") return { title: "Every safe fix", done: "Every safe fix was applied" };
  if (target === "all") return { title: "Every fix", done: "Every fix was applied" };
  if ("code" in target) return { title: `Fix every ${target.code}`, done: `Every ${target.code} was fixed` };
  const { code, name } = target.diagnostic;
  return { title: `Fix ${code} ${name}`, done: `Fixed ${code} ${name}` };
}

function describe(operations: readonly Operation[]): string {
  return operations
    .map((operation) => {
      switch (operation.kind) {
        case "edit":
          return `changed ${operation.path}`;
        case "put":
          return `created ${operation.file.path}`;
        case "rename":
          return `renamed ${operation.from} to ${operation.to}`;
        default:
          return "";
      }
    })
    .filter((words, index, all) => words !== "" && all.indexOf(words) === index)
    .join(", ");
}
