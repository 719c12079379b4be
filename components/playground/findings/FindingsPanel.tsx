"use client";

import { usePlayground } from "@/lib/workspace/store";
import { Explanation } from "./Explanation";
import { FileNotices } from "./FileNotices";
import { FindingsHeader } from "./FindingsHeader";
import { FindingsList } from "./FindingsList";
import { explainedFinding } from "./findingRows";
import { FindingsAnnouncer } from "./FindingsAnnouncer";
import { RulesOff } from "./RulesOff";

/** Everything the checker has to say: the list, the files it could not read, and one finding explained. */
export function FindingsPanel() {
  const check = usePlayground((state) => state.check);
  const selected = usePlayground((state) => state.selected);
  const explained = check && explainedFinding(selected, check.result.diagnostics);
  return (
    <section aria-label="Findings" className="@container flex h-full min-h-0 flex-col bg-bg-subtle">
      <FindingsHeader />
      <FindingsAnnouncer />
      <div className="flex min-h-0 grow flex-col">
        <FindingsList explained={explained} />
        <RulesOff />
        <FileNotices />
      </div>
      {explained && <Explanation finding={explained} />}
    </section>
  );
}
