import { handbookAsMarkdown } from "@/lib/conventions";

// Written once, at build time.
export const dynamic = "force-static";

/** The conventions as Markdown, for coding assistants. */
export function GET(): Response {
  return new Response(handbookAsMarkdown(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
