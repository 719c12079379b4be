"use client";

import { useEffect, useState } from "react";
import { usePlayground } from "@/lib/workspace/store";
import { countByPath, noFindings, sayCounts } from "../explorer/findingCounts";

/** Said once the typing has paused: a screen reader would otherwise speak at every key. */
const pause = 800;

/** Tells screen readers how many findings there are, politely, when that has changed. */
export function FindingsAnnouncer() {
  const words = usePlayground((state) =>
    state.check ? sayCounts(countByPath(state.check.result.diagnostics).get("") ?? noFindings) : "",
  );
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" aria-label="Number of findings" className="sr-only">
      {said}
    </p>
  );
}
