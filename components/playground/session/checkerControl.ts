import { createContext, useContext } from "react";
import type { FixTarget } from "@/lib/engine";

/** What the screen asks of the running checker. */
export interface CheckerControl {
  /** Computes a fix and applies it; says in a toast what was done, or why nothing was. */
  readonly fix: (target: FixTarget) => Promise<void>;
  /** Starts a new checker in place of one that gave up. */
  readonly restart: () => void;
}

export const CheckerContext = createContext<CheckerControl | null>(null);

export function useChecker(): CheckerControl {
  const control = useContext(CheckerContext);
  if (!control) throw new Error("useChecker outside of the playground");
  return control;
}
