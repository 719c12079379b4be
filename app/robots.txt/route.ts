import { robots } from "@/lib/conventions";

// Written once, at build time.
export const dynamic = "force-static";

export function GET(): Response {
  return new Response(robots(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
