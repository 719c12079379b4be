/**
 * `npm run bench`: bundles the benchmark as a browser would get the engine, then runs it. Run from its sources through a loader,
 * each function would be wrapped to keep its name, which costs the engine up to a third of its speed and nobody in production.
 */
import { build } from "esbuild";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const outfile = path.join(root, ".cache/bench.mjs");

await build({
  entryPoints: [path.join(here, "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["web-tree-sitter", "@astral-sh/ruff-wasm-web"],
  alias: { "@": root },
  logLevel: "warning",
  // Bundled modules that read files beside themselves find them from the package's root.
  banner: { js: `process.chdir(${JSON.stringify(root)});` },
});
await import(pathToFileURL(outfile).href);
