"use client";

import clsx from "clsx";
import { ChevronDown, ChevronUp, Wrench } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/components/ui/Button";
import { IconButton } from "@/components/ui/IconButton";
import { SeverityIcon, severities } from "@/components/ui/SeverityIcon";
import { isRuffCode } from "@/lib/checker/client";
import type { Diagnostic, Severity } from "@/lib/engine";
import { setScreen, usePlayground } from "@/lib/workspace/store";
import { countByPath, noFindings } from "../explorer/findingCounts";
import { useChecker } from "../session/checkerControl";
import { walkFindings } from "../session/useFindingKeys";
import { ReportMenu } from "./ReportMenu";

const plural: Record<Severity, string> = { error: "errors", warning: "warnings", info: "infos" };

/** Fixing all at once goes by our own rules; Ruff's fixes are offered one by one. */
const isSafelyFixed = ({ code, fixable }: Diagnostic) => fixable === "safe" && !isRuffCode(code);

/** The filter by severity, which is the count as well, and the fix for everything that is safe to fix. */
export function FindingsHeader() {
  const diagnostics = usePlayground((state) => state.check?.result.diagnostics);
  const shown = usePlayground((state) => state.severities);
  const { fix } = useChecker();
  const counts = useMemo(() => countByPath(diagnostics ?? []).get("") ?? noFindings, [diagnostics]);
  const safe = useMemo(() => diagnostics?.filter(isSafelyFixed).length ?? 0, [diagnostics]);

  return (
    <div className="flex h-9 shrink-0 items-center gap-1 border-b border-border px-1.5">
      <h2 className="mr-1 truncate font-medium @max-[480px]:sr-only">Findings</h2>
      <div role="group" aria-label="Show by severity" className="flex gap-0.5">
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={shown[severity]}
            aria-label={`${counts[severity]} ${plural[severity]}`}
            title={`${shown[severity] ? "Hide" : "Show"} ${plural[severity]}`}
            onClick={() => setScreen({ severities: { ...shown, [severity]: !shown[severity] } })}
            className={clsx(
              "flex h-6 items-center gap-1 rounded-[4px] px-1.5 hover:bg-bg-hover",
              !shown[severity] && "text-text-muted line-through decoration-from-font",
            )}
          >
            <SeverityIcon severity={severity} decorative className={clsx(!shown[severity] && "opacity-40")} />
            {counts[severity]}
          </button>
        ))}
      </div>
      <Button
        size="small"
        variant="quiet"
        className="ml-auto"
        disabled={safe === 0}
        title={safe === 0 ? "No finding has a safe fix" : "Fixes that cannot change behaviour"}
        onClick={() => void fix("safe")}
      >
        <Wrench aria-hidden size={13} />
        Fix all safe{safe > 0 && ` (${safe})`}
      </Button>
      <IconButton
        icon={ChevronUp}
        label="Previous finding (Shift+F8)"
        aria-keyshortcuts="Shift+F8"
        disabled={!diagnostics?.length}
        onClick={() => walkFindings(-1)}
        className="!size-6"
      />
      <IconButton
        icon={ChevronDown}
        label="Next finding (F8)"
        aria-keyshortcuts="F8"
        disabled={!diagnostics?.length}
        onClick={() => walkFindings(1)}
        className="!size-6"
      />
      <ReportMenu />
    </div>
  );
}
