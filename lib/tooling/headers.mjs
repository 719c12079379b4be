/**
 * The response headers of every deployment, in one place: `next.config.js` sends them under `next start`, and the
 * static export carries the same ones in a `_headers` file for hosts that read one.
 *
 * The page's own Content-Security-Policy is not here: it holds the hashes of the page's inline scripts, so it is
 * written into each page after the build (see csp.mjs). Only what a `<meta>` policy cannot say is said by header.
 */

/** @typedef {{ key: string, value: string }} Header */
/** @typedef {{ source: string, pattern: string, headers: Header[] }} HeaderRule */

/**
 * What a page may do, except for its scripts; shared by the `<meta>` policy and by the workers' header.
 * `style-src 'unsafe-inline'`: the editor positions its lines by inline style. `data:` images: the editor's squiggles.
 */
const SHARED_DIRECTIVES = [
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "object-src 'none'",
  "base-uri 'none'",
];

/**
 * The policy as one line of text.
 * @param {readonly string[]} scriptHashes sources such as `'sha256-…'` of the inline scripts that may run
 * @returns {string}
 */
export function contentSecurityPolicy(scriptHashes) {
  const scripts = ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes].join(" ");
  return ["default-src 'none'", scripts, ...SHARED_DIRECTIVES].join("; ");
}

/** @type {Header[]} */
const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/**
 * `source` is Next's syntax, `pattern` that of a `_headers` file. A later rule replaces an earlier one's header of the
 * same name. A worker takes its policy from its own script's response, hence the one on the static folder; a page
 * that were served from there could not run anything inline either.
 * @type {HeaderRule[]}
 */
export const headerRules = [
  {
    source: "/:path*",
    pattern: "/*",
    headers: [...EVERYWHERE, { key: "Content-Security-Policy", value: "frame-ancestors 'none'" }],
  },
  {
    source: "/_next/static/:path*",
    pattern: "/_next/static/*",
    headers: [
      { key: "Content-Security-Policy", value: `${contentSecurityPolicy([])}; frame-ancestors 'none'` },
      { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
    ],
  },
];
