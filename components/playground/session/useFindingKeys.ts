import { useEffect } from "react";
import { goToFinding, usePlayground } from "@/lib/workspace/store";
import { neighbour, walkable } from "../findings/walkFindings";

/** Goes to the next or the previous finding, from where the cursor is. */
export function walkFindings(direction: 1 | -1): void {
  const { check, severities, selected, activePath, cursor } = usePlayground.getState();
  const findings = walkable(check?.result.diagnostics ?? [], severities, selected);
  const next = neighbour(findings, { path: activePath, ...cursor, selected }, direction);
  if (next) goToFinding(next);
}

/** F8 and Shift+F8 go through the findings from anywhere on the page, unless a dialog is open. */
export function useFindingKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (usePlayground.getState().dialog) return;
      event.preventDefault();
      event.stopPropagation();
      walkFindings(event.shiftKey ? -1 : 1);
    };
    // Before the editor, which has commands of its own on these keys that know nothing of the findings.
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, []);
}
