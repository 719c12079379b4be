/**
 * The `_headers` file of static hosts: a URL pattern alone on a line, its headers indented below it.
 * `*` at a pattern's end stands for any rest.
 */

/** @typedef {import("./headers.mjs").HeaderRule} HeaderRule */

/**
 * @param {readonly HeaderRule[]} rules
 * @returns {string}
 */
export function formatHeadersFile(rules) {
  // Such hosts join headers of one name; a name detached first (`! Name`) is replaced, as under `next start`.
  /** @type {Set<string>} */
  const seen = new Set();
  return rules
    .map(({ pattern, headers }) => {
      const lines = headers.flatMap(({ key, value }) =>
        seen.has(key) ? [`  ! ${key}`, `  ${key}: ${value}`] : [`  ${key}: ${value}`],
      );
      for (const { key } of headers) seen.add(key);
      return [pattern, ...lines, ""].join("\n");
    })
    .join("\n");
}

/**
 * The headers that a `_headers` file gives to a path.
 * @param {string} text the file
 * @param {string} pathname begins with `/`
 * @returns {Map<string, string>}
 */
export function headersFor(text, pathname) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  let applies = false;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (!line.startsWith(" ")) {
      applies = line.endsWith("*") ? pathname.startsWith(line.slice(0, -1)) : pathname === line;
    } else if (applies && line.trim().startsWith("! ")) {
      headers.delete(line.trim().slice(2));
    } else if (applies) {
      const colon = line.indexOf(":");
      headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return headers;
}
