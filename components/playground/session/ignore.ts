import { toast } from "sonner";
import type { Config, Diagnostic } from "@/lib/engine";
import { currentWorkspace, apply, usePlayground } from "@/lib/workspace/store";
import { suppressOnLine } from "./suppress";
import { applyUndoable } from "./undoable";

/** Puts `# noqa: CODE` at the finding's line, or says why no comment can stand there. */
export function ignoreOnLine({ code, path, range: { start } }: Diagnostic): void {
  const { files, check, revision } = usePlayground.getState();
  // The finding's line is of the text that was checked.
  if (check?.revision !== revision) {
    toast.info("The text is being checked", { description: "Nothing was changed. Try again." });
    return;
  }
  const file = files.find((candidate) => candidate.path === path);
  const result = file ? suppressOnLine(file.text, start.line, code) : null;
  if (!result || result.status === "error") {
    const reason = result?.reason ?? "The finding stands at no line of its own.";
    toast.info(`${code} cannot be ignored there`, {
      description: reason,
      action: { label: "Turn rule off", onClick: () => void turnOff(code) },
    });
    return;
  }
  applyUndoable(`${code} is ignored on line ${start.line}`, [{ kind: "edit", path, changes: [result.change] }]);
}

/** Adds a rule to what is ignored. What the project's own settings ignore stays ignored: ours would stand in its place. */
export async function turnOff(code: string): Promise<void> {
  const stated = await ignoredByProject();
  const { config } = currentWorkspace();
  const ignore = config.ignore ?? stated;
  if (ignore.includes(code)) return;
  applyUndoable(`${code} is turned off`, [{ kind: "configure", config: { ...config, ignore: [...ignore, code] } }]);
}

/** Takes a rule out of what is ignored here. */
export async function turnOn(code: string): Promise<void> {
  const stated = await ignoredByProject();
  const { config } = currentWorkspace();
  const ignore = (config.ignore ?? []).filter((other) => other !== code);
  const { ignore: _, ...rest } = config;
  const isAsStated = ignore.length === stated.length && ignore.every((other) => stated.includes(other));
  const next: Config = isAsStated ? rest : { ...rest, ignore };
  apply([{ kind: "configure", config: next }]);
}

async function ignoredByProject(): Promise<readonly string[]> {
  const { readProjectConfig } = await import("@/lib/engine");
  const { files } = currentWorkspace();
  return readProjectConfig(new Map(files.map(({ path, text }) => [path, text]))).config.ignore ?? [];
}
