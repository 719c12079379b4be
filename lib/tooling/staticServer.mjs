/**
 * Serves the static export as a static host would: clean addresses, the 404 page, and the headers of its `_headers`
 * file. Small on purpose: it exists to test the export and to look at it, not to face the internet.
 */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { headersFor } from "./headersFile.mjs";

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * The file that answers a path, absolute, or null.
 * @param {string} folder
 * @param {string} pathname decoded, begins with `/`
 */
function fileFor(folder, pathname) {
  const wanted = path.join(folder, path.posix.normalize(pathname));
  const candidates = pathname.endsWith("/") ? [path.join(wanted, "index.html")] : [wanted, `${wanted}.html`];
  return (
    candidates.find(
      (file) => file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true,
    ) ?? null
  );
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * @param {string} folder absolute
 * @returns {import("node:http").Server} not listening yet
 */
export function createStaticServer(folder) {
  const headersText = readFileSync(path.join(folder, "_headers"), "utf8");
  return createServer((request, response) => {
    const pathname = decode((request.url ?? "/").replace(/[?#].*$/, ""));
    if (pathname === null || pathname.includes("\0") || !pathname.startsWith("/")) {
      response.writeHead(400).end();
      return;
    }
    const found = fileFor(folder, pathname);
    const file = found ?? path.join(folder, "404.html");
    response.setHeaders(headersFor(headersText, pathname));
    response.setHeader("Content-Type", CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream");
    response.writeHead(found === null ? 404 : 200);
    response.end(request.method === "HEAD" ? undefined : readFileSync(file));
  });
}
