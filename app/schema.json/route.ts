import { configurationSchema } from "@/lib/conventions/configurationSchema";
import { rules } from "@/lib/engine";

// Written once, at build time.
export const dynamic = "force-static";

/** The configuration's JSON Schema, for editors. */
export function GET(): Response {
  return Response.json(configurationSchema(rules));
}
