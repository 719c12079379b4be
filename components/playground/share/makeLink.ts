import type { Diagnostic } from "@/lib/engine";
import { encodeLink } from "@/lib/permalink";
import { currentWorkspace, usePlayground } from "@/lib/workspace/store";
import { toShared } from "./sharedWorkspace";

/** The link to what is on the screen, pointing to `focus` where one is given. */
export async function makeLink(focus: Diagnostic | null, note = ""): Promise<string> {
  const { RULES_VERSION } = await import("@/lib/engine");
  const { selection, check } = usePlayground.getState();
  const fragment = await encodeLink(
    toShared(currentWorkspace(), {
      selection,
      diagnostics: check?.result.diagnostics ?? [],
      rulesVersion: RULES_VERSION,
      focus,
      note,
    }),
  );
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${fragment}`;
}
