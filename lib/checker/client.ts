import { type Checker, CheckerCore } from "./core";
import { type Port, portOf, realClock } from "./port";

export type { Checker, CheckerEvent, CheckerSnapshot, FixAnswer } from "./core";
export { isRuffCode } from "@/lib/ruff/codes";

/**
 * Starts the checker's worker; Ruff's follows once our own first findings are there. Browser only.
 * The literals must stand in place: the bundler finds the workers by them.
 * @throws where workers cannot be made
 */
export function createChecker(options: { readonly ruff?: boolean } = {}): Checker {
  const spawnEngine = (): Port =>
    portOf(new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module", name: "housestyle-engine" }));
  const spawnRuff = (): Port =>
    portOf(new Worker(new URL("./ruff.worker.ts", import.meta.url), { type: "module", name: "housestyle-ruff" }));
  return new CheckerCore(spawnEngine, options.ruff === false ? null : spawnRuff, realClock);
}
