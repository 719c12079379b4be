import type { FunctionFact } from "../facts/fileFacts";
import { calledName, receiver } from "../facts/expressions";
import type { ProjectFile } from "./projectFile";

const LEVELS = /^(?:debug|info|warning|warn|error|exception|critical|fatal|log|trace|success|notice|msg)$/;
const LOGGER = /(?:^|[._])(?:log|logs|logger|logging|loguru|LOG|LOGGER)(?:\(.*\))?$/;

/** Whether a call writes to a log: `logger.info(...)`, `self._logger.warning(...)`, `logging.error(...)`. */
export function isLogCall(file: ProjectFile, call: number): boolean {
  const { table } = file;
  if (!LEVELS.test(calledName(table, call))) return false;
  const object = receiver(table, call);
  if (object < 0) return false;
  // `logger.bind(order=1).info(...)` is a logger's as well.
  return LOGGER.test(table.textOf(object)) || /\b(?:logger|log|structlog|loguru)\b/i.test(table.textOf(object));
}

/** Whether the function's own body (nested ones aside) writes to a log. */
export const logs = (file: ProjectFile, fn: FunctionFact): boolean => fn.calls.some((call) => isLogCall(file, call));
