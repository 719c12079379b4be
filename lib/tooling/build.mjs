/**
 * `npm run build`: builds the product for `next start`, or with NEXT_OUTPUT=export as static files in out/.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyPolicies } from "./csp.mjs";
import { headerRules } from "./headers.mjs";
import { formatHeadersFile } from "./headersFile.mjs";
import { ensureInstalled } from "./install.mjs";
import { asProgram, isMain, NEXT, Refusal, ROOT, runTool } from "./run.mjs";

/** @typedef {"server" | "export"} Output */

const SOURCE_FOLDERS = ["app", "components", "lib", "public"];
const SOURCE_FILES = ["next.config.js", "package-lock.json", "package.json", "postcss.config.mjs", "tsconfig.json"];
const NOT_BUILT = /\.test\.tsx?$/;

/** @returns {Output} what the environment asks for */
export function requestedOutput() {
  return process.env.NEXT_OUTPUT === "export" ? "export" : "server";
}

/** Where static files go, absolute. */
export const EXPORT_FOLDER = path.join(ROOT, "out");

/**
 * The folder that a finished build is served from, absolute.
 * @param {Output} output
 */
function outputFolder(output) {
  return output === "export" ? EXPORT_FOLDER : path.join(ROOT, process.env.HOUSESTYLE_DIST_DIR ?? ".next");
}

/**
 * Where the fingerprint of a finished build's sources is kept. Next empties its own folder at each build, and the
 * stamp with it; all of out/ is published, so the export's stands elsewhere.
 * @param {Output} output
 */
function stampFile(output) {
  return output === "export"
    ? path.join(ROOT, ".cache", "export-source-digest")
    : path.join(outputFolder(output), "source-digest");
}

/**
 * A fingerprint of everything that the build reads. Contents, not times: a checkout or a copy touches every file's
 * time, and a deleted file has none.
 * @returns {string}
 */
function sourceDigest() {
  const files = SOURCE_FOLDERS.flatMap((folder) => {
    const absolute = path.join(ROOT, folder);
    if (!existsSync(absolute)) return [];
    return readdirSync(absolute, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
  });
  const hash = createHash("sha256");
  for (const file of [...files, ...SOURCE_FILES].sort()) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  hash.update(process.env.HOUSESTYLE_SITE ?? "");
  return hash.digest("hex");
}

/**
 * Whether a finished build of the present sources stands ready.
 * @param {Output} output
 */
export function isBuilt(output) {
  const marker = path.join(outputFolder(output), output === "export" ? "index.html" : "BUILD_ID");
  const stamp = stampFile(output);
  return existsSync(marker) && existsSync(stamp) && readFileSync(stamp, "utf8") === sourceDigest();
}

/**
 * Builds whether needed or not. An export is worked out in .next, so a server's build in there is gone afterwards.
 * @param {Output} output
 */
export async function build(output) {
  const digest = sourceDigest();
  rmSync(stampFile(output), { force: true });
  const code = await runTool(NEXT, ["build"], { NEXT_OUTPUT: output === "export" ? "export" : "" });
  if (code !== 0) throw new Refusal("The build failed; the reason stands above.");

  const folder = outputFolder(output);
  const pages = applyPolicies(output === "export" ? folder : path.join(folder, "server"));
  if (output === "export") writeFileSync(path.join(folder, "_headers"), formatHeadersFile(headerRules));
  mkdirSync(path.dirname(stampFile(output)), { recursive: true });
  writeFileSync(stampFile(output), digest);
  console.log(`Wrote the Content-Security-Policy of ${pages} pages.`);
}

/** @param {Output} output */
export async function ensureBuilt(output) {
  if (isBuilt(output)) return;
  console.log("Building …");
  await build(output);
}

if (isMain(import.meta.url)) {
  await asProgram(async () => {
    await ensureInstalled();
    await build(requestedOutput());
    return 0;
  });
}
