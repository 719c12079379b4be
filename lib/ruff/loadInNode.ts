import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createRuff, type Ruff } from "./createRuff";

/** Ruff in Node, from the installed package's bytes. Not to be imported by anything that a browser loads. */
export async function loadRuffInNode(): Promise<Ruff> {
  const path = createRequire(import.meta.url).resolve("@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm");
  return createRuff({ module: await readFile(path) });
}
