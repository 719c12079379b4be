/**
 * Writes a strict Content-Security-Policy into every prerendered page of a build.
 *
 * Next starts a page by inline scripts, which a strict policy forbids unless it names their hashes. The pages are
 * finished files once the build is done, so their hashes are known then and no server has to make up nonces.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentSecurityPolicy } from "./headers.mjs";

const INLINE_SCRIPT = /<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi;
const POLICY_META = /<meta http-equiv="Content-Security-Policy"[^>]*>/gi;
// The encoding must stand within a page's first 1024 bytes, so the policy, which may be longer, goes behind it.
const HEAD_START = /<head\b[^>]*>(?:\s*<meta charset="[^"]*"\s*\/?>)?/i;

/**
 * The sources (`'sha256-…'`) of a page's inline scripts, each once, in order of appearance.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`,
  );
  return [...new Set(hashes)];
}

/**
 * The page with its policy, replacing one that is there already.
 * @param {string} html a whole page
 * @returns {string}
 */
export function withPolicy(html) {
  const bare = html.replace(POLICY_META, "");
  const policy = contentSecurityPolicy(inlineScriptHashes(bare));
  if (!HEAD_START.test(bare)) throw new Error("A page without <head> cannot carry a policy.");
  return bare.replace(HEAD_START, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

/**
 * Writes the policy into every page below a folder.
 * @param {string} folder absolute
 * @returns {number} how many pages there are
 */
export function applyPolicies(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  for (const page of pages) {
    const file = path.join(folder, page);
    writeFileSync(file, withPolicy(readFileSync(file, "utf8")));
  }
  return pages.length;
}
