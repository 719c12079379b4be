import { useEffect, useState } from "react";
import type { Diagnostic } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import { makeLink } from "./makeLink";

export type ShareLink =
  | { readonly status: "making" }
  | { readonly status: "ok"; readonly url: string }
  | { readonly status: "error"; readonly reason: string };

/** The link to what is on the screen, made anew whenever something of it changes. */
export function useShareLink(note: string, focus: Diagnostic | null): ShareLink {
  const revision = usePlayground((state) => state.revision);
  const [link, setLink] = useState<ShareLink>({ status: "making" });
  useEffect(() => {
    let alive = true;
    makeLink(focus, note).then(
      (url) => {
        if (alive) setLink({ status: "ok", url });
      },
      (error: unknown) => {
        if (alive) setLink({ status: "error", reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      alive = false;
    };
  }, [revision, note, focus]);
  return link;
}
