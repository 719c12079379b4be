import type { Diagnostic, FixTarget } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import { ignoreOnLine, turnOff } from "../session/ignore";
import type { Models } from "./models";
import { monaco } from "./monaco";
import { toMonacoRange } from "./squiggles";

const command = "housestyle.act";

/** Offers fixes under the light bulb, and after them the ways to silence a finding; `fix` carries a fix out. */
export function registerQuickFixes(models: Models, fix: (target: FixTarget) => Promise<void>): monaco.IDisposable {
  const commands = monaco.editor.registerCommand(command, (_accessor, act: () => void) => act());
  const provider = monaco.languages.registerCodeActionProvider("python", {
    provideCodeActions(model, range) {
      const path = models.pathOf(model);
      const { check, revision } = usePlayground.getState();
      // Findings of an older text would offer fixes at places that have moved.
      if (!path || !check || check.revision !== revision) return { actions: [], dispose() {} };
      const here = check.result.diagnostics.filter((finding) => finding.path === path && touches(finding, range));
      const fixable = here.filter((finding) => finding.fixable);
      const actions = fixable.map((finding) =>
        action(
          `Fix ${finding.code} ${finding.name}${finding.fixable === "unsafe" ? " (may change behaviour)" : ""}`,
          () => void fix({ diagnostic: finding }),
          finding.fixable === "safe",
        ),
      );
      for (const code of new Set(fixable.map((finding) => finding.code))) {
        const count = check.result.diagnostics.filter((finding) => finding.code === code && finding.fixable).length;
        if (count > 1) actions.push(action(`Fix every ${code} (${count})`, () => void fix({ code })));
      }
      for (const finding of here)
        actions.push(action(`Ignore ${finding.code} on this line`, () => ignoreOnLine(finding)));
      for (const code of new Set(here.map((finding) => finding.code)))
        actions.push(action(`Turn rule ${code} off`, () => void turnOff(code)));
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

function action(title: string, act: () => void, isPreferred = false): monaco.languages.CodeAction {
  return { title, kind: "quickfix", isPreferred, command: { id: command, title, arguments: [act] } };
}
