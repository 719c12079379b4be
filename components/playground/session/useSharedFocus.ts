import { useEffect, useRef } from "react";
import type { SharedWorkspace } from "@/lib/permalink";
import { goToFinding, setScreen, usePlayground } from "@/lib/workspace/store";

/** Selects the finding that an opened link points to, as soon as it is found here. */
export function useSharedFocus(): void {
  const shared = usePlayground((state) => state.shared);
  const check = usePlayground((state) => state.check);
  const done = useRef<SharedWorkspace | null>(null);
  useEffect(() => {
    if (!shared?.focus || !check || done.current === shared || check.revision !== usePlayground.getState().revision)
      return;
    done.current = shared;
    const { code, path, line, column } = shared.focus;
    const finding = check.result.diagnostics.find(
      ({ code: its, path: place, range: { start } }) =>
        its === code && place === path && start.line === line && start.column === column,
    );
    if (!finding) return;
    // Severities that were hidden before would hide what the link is about.
    setScreen({ severities: { error: true, warning: true, info: true } });
    goToFinding(finding, false);
  }, [shared, check]);
}
