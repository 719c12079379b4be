import type { FixTarget } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import { diagnosticsOf } from "./markers";
import type { Models } from "./models";
import { monaco } from "./monaco";

const command = "housestyle.fix";

/** Offers fixes under the light bulb and in hovers; `fix` carries one out. */
export function registerQuickFixes(models: Models, fix: (target: FixTarget) => Promise<void>): monaco.IDisposable {
  const commands = monaco.editor.registerCommand(command, (_accessor, target: FixTarget) => void fix(target));
  const provider = monaco.languages.registerCodeActionProvider("python", {
    provideCodeActions(model, _range, { markers }) {
      const path = models.pathOf(model);
      const { check, revision } = usePlayground.getState();
      // Findings of an older text would offer fixes at places that have moved.
      if (!path || !check || check.revision !== revision) return { actions: [], dispose() {} };
      const fixable = diagnosticsOf(markers, path, check.result.diagnostics).filter((finding) => finding.fixable);
      const actions = fixable.map((finding) =>
        action(
          `Fix ${finding.code} ${finding.name}${finding.fixable === "unsafe" ? " (may change behaviour)" : ""}`,
          { diagnostic: finding },
          markers,
          finding.fixable === "safe",
        ),
      );
      for (const code of new Set(fixable.map((finding) => finding.code))) {
        const count = check.result.diagnostics.filter((finding) => finding.code === code && finding.fixable).length;
        if (count > 1) actions.push(action(`Fix every ${code} (${count})`, { code }, markers, false));
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

function action(
  title: string,
  target: FixTarget,
  markers: readonly monaco.editor.IMarkerData[],
  isPreferred: boolean,
): monaco.languages.CodeAction {
  return {
    title,
    kind: "quickfix",
    diagnostics: [...markers],
    isPreferred,
    command: { id: command, title, arguments: [target] },
  };
}
