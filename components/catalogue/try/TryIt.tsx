"use client";

import { FlaskConical } from "lucide-react";
import { type ComponentType, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import type { Config, SourceFile } from "@/lib/engine";
import { codeOfFigure } from "../code/codeOfFigure";
import type { TryEditorProps } from "./TryEditor";

type State =
  | { readonly kind: "offered" | "loading" | "failed" }
  | { readonly kind: "open"; readonly Editor: ComponentType<TryEditorProps>; readonly files: readonly SourceFile[] };

/** Offers an editor on the bad example above. Neither it nor the checker is loaded before it is asked for. */
export function TryIt({ code, config }: { readonly code: string; readonly config: Config }) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: "offered" });

  const open = () => {
    setState({ kind: "loading" });
    import("./TryEditor").then(
      ({ TryEditor }) => setState({ kind: "open", Editor: TryEditor, files: filesAbove(place.current) }),
      () => setState({ kind: "failed" }),
    );
  };

  return (
    <div ref={place} className="needs-js no-print mt-4">
      {state.kind === "open" ? (
        <state.Editor code={code} config={config} files={state.files} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-dashed px-3 py-2">
          <Button onClick={open} disabled={state.kind === "loading"}>
            <FlaskConical aria-hidden size={14} />
            Try it here
          </Button>
          <p role="status" className="text-text-muted">
            {state.kind === "offered" && "Change the bad example and see the finding come and go."}
            {state.kind === "loading" && "Loading the editor and the checker …"}
            {state.kind === "failed" && "The editor could not be loaded. Are you offline? Try again."}
          </p>
        </div>
      )}
    </div>
  );
}

/** The files of the set's first bad example, as the page shows them. */
function filesAbove(place: Element | null): SourceFile[] {
  const shown = place?.closest("[data-example-set]")?.querySelector('[data-example-files="bad"]');
  return Array.from(shown?.querySelectorAll("figure[data-path]") ?? [], (figure) => ({
    path: figure.getAttribute("data-path") ?? "",
    text: codeOfFigure(figure),
  }));
}
