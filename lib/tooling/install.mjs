import { statSync } from "node:fs";
import path from "node:path";
import { Refusal, ROOT, run } from "./run.mjs";

const MINIMUM_NODE_MAJOR = 20;

/** @param {string} file below the root; 0 when there is none */
function modifiedAt(file) {
  return statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** npm writes node_modules/.package-lock.json last, so an interrupted install counts as none. */
export function isInstalled() {
  const installed = modifiedAt("node_modules/.package-lock.json");
  return installed > 0 && installed >= modifiedAt("package-lock.json");
}

/** Installs the dependencies exactly as locked, when they are missing or older than the lock. */
export async function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < MINIMUM_NODE_MAJOR) {
    throw new Refusal(`Housestyle needs Node ${MINIMUM_NODE_MAJOR} or newer; this is ${process.version}.`);
  }
  if (isInstalled()) return;
  console.log("Installing dependencies from package-lock.json …");
  // Under NODE_ENV=production npm leaves out what the build and the tests need.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith(".js") ? await run(process.execPath, [npm, ...args]) : await run("npm", args);
  if (code !== 0) throw new Refusal("The dependencies could not be installed; npm says why above.");
}
