import { sitemap } from "@/lib/conventions";
import { rules } from "@/lib/engine";

// Written once, at build time.
export const dynamic = "force-static";

/** Every page that is worth finding: not the ones that only lead to another. */
export function GET(): Response {
  const paths = ["/", "/rules", ...rules.map(({ code }) => `/rules/${code}`), "/conventions"];
  return new Response(sitemap(paths), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
