import { useEffect, useMemo, useRef, useState } from "react";
import { toast } from "sonner";
import { type Checker, type CheckerEvent, createChecker } from "@/lib/checker/client";
import { onOperation, receiveCheck, setScreen, usePlayground } from "@/lib/workspace/store";
import type { CheckerControl } from "./checkerControl";
import { applyFix } from "./fixes";
import { changesConfig, forwardOperation } from "./forwardOperation";

/** Runs a checker for as long as the component lives, tells it of every operation and puts its answers into the store. */
export function useCheckerSession(): CheckerControl {
  const current = useRef<Checker | null>(null);
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    const checker = startChecker();
    if (!checker) return;
    current.current = checker;
    let config = usePlayground.getState().config;
    const stopListening = checker.subscribe(receive);
    const stopFollowing = onOperation((operation, _origin, revision) => {
      const next = usePlayground.getState().config;
      forwardOperation(checker, operation, revision);
      if (changesConfig(operation, config, next)) checker.configure(next, revision);
      config = next;
    });
    const { phase, files, revision } = usePlayground.getState();
    if (phase === "ready") checker.open(files, config, revision);
    return () => {
      stopFollowing();
      stopListening();
      checker.dispose();
      current.current = null;
    };
  }, [generation]);

  return useMemo(
    () => ({
      fix: async (target) => {
        if (current.current) await applyFix(current.current, target);
      },
      restart: () => {
        setScreen({ checkerFailure: null });
        setGeneration((before) => before + 1);
      },
    }),
    [],
  );
}

function startChecker(): Checker | null {
  try {
    return createChecker();
  } catch (error) {
    setScreen({ checkerFailure: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

function receive(event: CheckerEvent): void {
  switch (event.kind) {
    case "result":
      return receiveCheck(event.snapshot);
    case "restarted":
      toast.warning("The checker was restarted", {
        id: "checker-restarted",
        description: `${event.reason} Your files are safe and are being checked again.`,
        action: { label: "Reload page", onClick: () => window.location.reload() },
      });
      return;
    case "failed":
      setScreen({ checkerFailure: event.reason });
  }
}
