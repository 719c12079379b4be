"use client";

import { FlaskConical } from "lucide-react";
import { type ComponentType, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import type { Config, SourceFile } from "@/lib/engine";
import { codeOfFigure } from "../code/codeOfFigure";
import type { TryEditorProps } from "./TryEditor";

type State =
  | { readonly kind: "offered" | "loading" | "failed" }
  | { readonly kind: "open"; readonly Editor: ComponentType<TryEditorProps>; readonly shown: ShownExample };

/** Offers an editor on the bad example above. Neither it nor the checker is loaded before it is asked for. */
export function TryIt({ code, config }: { readonly code: string; readonly config: Config }) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: "offered" });

  const open = () => {
    setState({ kind: "loading" });
    import("./TryEditor").then(
      ({ TryEditor }) => setState({ kind: "open", Editor: TryEditor, shown: exampleAbove(place.current) }),
      () => setState({ kind: "failed" }),
    );
  };

  return (
    <div ref={place} className="needs-js no-print mt-4">
      {state.kind === "open" ? (
        <state.Editor code={code} config={config} {...state.shown} />
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

interface ShownExample {
  readonly files: readonly SourceFile[];
  /** Index of the first file that has a finding. */
  readonly first: number;
}

/** The set's first bad example, as the page shows it. */
function exampleAbove(place: Element | null): ShownExample {
  const shown = place?.closest("[data-example-set]")?.querySelector('[data-example-files="bad"]');
  const figures = [...(shown?.querySelectorAll("figure[data-path]") ?? [])];
  return {
    files: figures.map((figure) => ({
      path: figure.getAttribute("data-path") ?? "",
      text: codeOfFigure(figure),
    })),
    first: Math.max(
      0,
      figures.findIndex((figure) => figure.querySelector(".finding") !== null),
    ),
  };
}
