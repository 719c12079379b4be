"use client";

import { Keyboard } from "lucide-react";
import { useShallow } from "zustand/react/shallow";
import { count, formatNumber } from "@/lib/workspace/format";
import { type Check, usePlayground } from "@/lib/workspace/store";
import { toggleTabMode } from "../session/tabMode";

const ruffWords: Record<Check["ruff"], string> = {
  idle: "Ruff waits",
  loading: "Ruff is loading",
  ready: "Ruff is ready",
  failed: "Ruff could not be loaded",
  off: "Ruff is off",
};

/** What is going on, in one line: the last check, Ruff, the cursor, and what Tab does. */
export function StatusBar() {
  return (
    <footer className="flex h-7 shrink-0 items-center gap-4 overflow-hidden border-t border-border bg-bg-subtle px-2.5 text-xs whitespace-nowrap text-text-muted">
      <LastCheck />
      <span className="ml-auto hidden items-center gap-4 sm:flex">
        <Cursor />
        <TabMode />
      </span>
    </footer>
  );
}

function LastCheck() {
  const [check, revision, failure, phase] = usePlayground(
    useShallow((state) => [state.check, state.revision, state.checkerFailure, state.phase]),
  );
  if (failure !== null) return <span className="text-error">Not checking</span>;
  if (!check || phase === "starting") return <span>Checking…</span>;
  return (
    <>
      <span>{count(check.result.diagnostics.length, "finding")}</span>
      <span title={check.revision === revision ? "The last check" : "A newer check is under way"}>
        {milliseconds(check.milliseconds)}
      </span>
      <span>{count(check.files, "file")}</span>
      <span>{count(check.lines, "line")}</span>
      <span className={check.ruff === "failed" ? "text-warning" : undefined}>{ruffWords[check.ruff]}</span>
    </>
  );
}

function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${formatNumber(Math.round(value))} ms`;
}

function Cursor() {
  const [cursor, hasFile] = usePlayground(useShallow((state) => [state.cursor, state.activePath !== null]));
  if (!hasFile) return null;
  return (
    <span>
      Line {cursor.line}, column {cursor.column}
    </span>
  );
}

function TabMode() {
  const tabMovesFocus = usePlayground((state) => state.tabMovesFocus);
  const words = tabMovesFocus ? "Tab moves focus" : "Tab indents";
  return (
    <>
      <button
        type="button"
        aria-pressed={tabMovesFocus}
        aria-label="Tab moves focus"
        aria-keyshortcuts="Control+M"
        title="In the editor, Tab indents or moves the focus (Ctrl+M)"
        onClick={toggleTabMode}
        className="flex items-center gap-1 rounded-[4px] px-1 hover:bg-bg-hover hover:text-text"
      >
        <Keyboard aria-hidden size={13} />
        {words}
      </button>
      <span role="status" aria-label="What Tab does" className="sr-only">
        {tabMovesFocus ? "Tab now moves the focus out of the editor." : "Tab now indents in the editor."}
      </span>
    </>
  );
}
