/**
 * The address that the build will be served at, without a slash at its end; null where nobody said.
 * A build does not know its own address, and what must name it in full (sitemaps, `og:url`) can only do so when told.
 * @param given the variable HOUSESTYLE_SITE, which the command line's links go by too
 */
export function siteAddress(given = process.env.HOUSESTYLE_SITE): string | null {
  return given !== undefined && /^https?:\/\/[^/]/.test(given) ? given.replace(/\/+$/, "") : null;
}

/** A path of the site as others should write it: in full where the site's address is known. */
export function addressOf(path: string, site = siteAddress()): string {
  return `${site ?? ""}${path}`;
}

/**
 * A sitemap of these paths. A sitemap may hold only whole addresses: without the site's own it is empty, and says why.
 * @param paths each begins with a slash
 */
export function sitemap(paths: readonly string[], site = siteAddress()): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  const body =
    site === null
      ? ["<!-- The site's address was not known at build time: set HOUSESTYLE_SITE and build again. -->"]
      : paths.map((path) => `<url><loc>${escapeXml(site + path)}</loc></url>`);
  return [head, open, ...body, "</urlset>", ""].join("\n");
}

/** Everything may be read; the sitemap is named only where it names something. */
export function robots(site = siteAddress()): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (site !== null) lines.push("", `Sitemap: ${site}/sitemap.xml`);
  return `${lines.join("\n")}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
