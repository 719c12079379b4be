import type { Severity } from "@/lib/engine";
import { selects } from "./selectors";

/** Python refuses the program, or raises as soon as it gets there. */
const errors: readonly string[] = ["invalid-syntax", "E9", "F5", "F7", "F821", "F822", "F823"];

/** Likely faults: bugs, security, blocking calls in asynchronous code, exceptions caught blindly. */
const warnings: readonly string[] = ["F", "B", "S", "ASYNC", "BLE", "E722", "LOG"];

/** A fault is an error or a warning; everything else that Ruff says is style, and informs. */
export function severityOfRuffCode(code: string): Severity {
  if (errors.some((selector) => selects(selector, code))) return "error";
  if (warnings.some((selector) => selects(selector, code))) return "warning";
  return "info";
}
