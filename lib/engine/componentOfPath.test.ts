import { expect, it } from "vitest";
import { componentOfPath } from "./componentOfPath";

it.each([
  ["store.py", "store"],
  ["orders/store.py", "store"],
  ["orders/repository.py", "store"],
  ["orders/user_store.py", "store"],
  ["orders/store/queries.py", "store"],
  ["orders/store/__init__.py", "store"],
  ["orders/schemas.pyi", "types"],
  ["orders/router.py", "routes"],
  ["orders/restore.py", null],
  ["orders/helpers.py", null],
  ["orders/test_store.py", null],
  ["tests/store.py", null],
  ["constructor.py", null],
  ["store.md", null],
])("%s is %s", (path, component) => {
  expect(componentOfPath(path)).toBe(component);
});
