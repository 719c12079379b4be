import type { ComponentName } from "./contract";
import { componentOfName, isCanonical } from "./project/componentNames";
import { componentOfModule, isTestPath } from "./project/layout";
import { basename, dirname, stem } from "./project/modules";

/**
 * The component that a Python file's path says it is, by itself: its name (`store.py`, `user_store.py`, `repository.py`) or the
 * folder of a component that it stands in (`store/queries.py`). Null where the path says nothing, and for tests. What a whole
 * project makes of the file may differ: a check knows the folders around it and what was told.
 */
export function componentOfPath(path: string): ComponentName | null {
  if (!/\.pyi?$/.test(path) || isTestPath(path)) return null;
  const own = componentOfModule(stem(path));
  if (own) return own.component;
  const folder = basename(dirname(path));
  return isCanonical(folder) ? componentOfName(folder) : null;
}
