import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";

/** Ruff's WebAssembly with every rule on, whatever the product selects: the yardstick of another linter's cost. */
export function loadRuffWithAllRules(): (text: string) => void {
  const require = createRequire(import.meta.url);
  initSync({ module: readFileSync(require.resolve("@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm")) });
  const workspace = new Workspace({ lint: { select: ["ALL"] } }, PositionEncoding.Utf16);
  return (text) => {
    workspace.check(text);
  };
}
