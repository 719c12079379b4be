import type { Diagnostic, FixTarget } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import type { Models } from "./models";
import { monaco } from "./monaco";
import { toMonacoRange } from "./squiggles";

const command = "housestyle.fix";

/** Offers fixes under the light bulb; `fix` carries one out. */
export function registerQuickFixes(models: Models, fix: (target: FixTarget) => Promise<void>): monaco.IDisposable {
  const commands = monaco.editor.registerCommand(command, (_accessor, target: FixTarget) => void fix(target));
  const provider = monaco.languages.registerCodeActionProvider("python", {
    provideCodeActions(model, range) {
      const path = models.pathOf(model);
      const { check, revision } = usePlayground.getState();
      // Findings of an older text would offer fixes at places that have moved.
      if (!path || !check || check.revision !== revision) return { actions: [], dispose() {} };
      const fixable = check.result.diagnostics.filter(
        (finding) => finding.fixable && finding.path === path && touches(finding, range),
      );
      const actions = fixable.map((finding) =>
        action(
          `Fix ${finding.code} ${finding.name}${finding.fixable === "unsafe" ? " (may change behaviour)" : ""}`,
          { diagnostic: finding },
          finding.fixable === "safe",
        ),
      );
      for (const code of new Set(fixable.map((finding) => finding.code))) {
        const count = check.result.diagnostics.filter((finding) => finding.code === code && finding.fixable).length;
        if (count > 1) actions.push(action(`Fix every ${code} (${count})`, { code }, false));
      }
      return { actions, dispose() {} };
    },
  });
  return {
    dispose() {
      provider.dispose();
      commands.dispose();
    },
  };
}

function touches({ range }: Diagnostic, asked: monaco.IRange): boolean {
  return monaco.Range.areIntersectingOrTouching(toMonacoRange(range), asked);
}

function action(title: string, target: FixTarget, isPreferred: boolean): monaco.languages.CodeAction {
  return { title, kind: "quickfix", isPreferred, command: { id: command, title, arguments: [target] } };
}
