import type { EngineAssets } from "../contract";

/** Reads the WebAssembly files of the installed packages. Node only; the browser passes addresses instead. */
export async function nodeAssets(): Promise<EngineAssets> {
  // Not literal specifiers: a bundler must not try to bring Node's modules into a worker.
  const load = (name: string): Promise<unknown> => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ name);
  const { readFile } = (await load("node:fs/promises")) as typeof import("node:fs/promises");
  const { createRequire } = (await load("node:module")) as typeof import("node:module");
  const { pathToFileURL } = (await load("node:url")) as typeof import("node:url");
  const require = createRequire(pathToFileURL(`${process.cwd()}/package.json`));
  const [treeSitterWasm, pythonWasm] = await Promise.all([
    readFile(require.resolve("web-tree-sitter/web-tree-sitter.wasm")),
    readFile(require.resolve("tree-sitter-python/tree-sitter-python.wasm")),
  ]);
  return { treeSitterWasm, pythonWasm };
}
