"use client";

import { CircleCheck } from "lucide-react";
import { usePlayground } from "@/lib/workspace/store";

/** What stands in the list's place while there is nothing to list, and why that is. */
export function EmptyFindings() {
  const check = usePlayground((state) => state.check);
  const failure = usePlayground((state) => state.checkerFailure);
  const files = usePlayground((state) => state.files.length);
  const words = (() => {
    if (failure !== null) return "Nothing is being checked.";
    if (!check) return "Checking…";
    if (files === 0) return "What leaves the conventions will be listed here. Add a file to begin.";
    return check.result.diagnostics.length > 0 ? "Every finding is hidden by the filter above." : null;
  })();
  return (
    <div className="flex min-h-0 grow flex-col items-center justify-center gap-2 p-6 text-center text-text-muted">
      {words ?? (
        <>
          <CircleCheck aria-hidden size={20} className="text-fixed" />
          <span className="text-text">Nothing found</span>
          <span>What was read keeps to the conventions.</span>
        </>
      )}
    </div>
  );
}
