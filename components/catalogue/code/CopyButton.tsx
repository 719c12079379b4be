"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { codeOfFigure } from "./codeOfFigure";

type State = "idle" | "copied" | "failed";

/** Copies the code of the figure it stands in, and says whether that worked. */
export function CopyButton({ label }: { readonly label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<State>("idle");

  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () => {
    void copyText(codeOfFigure(button.current?.closest("figure"))).then((worked) =>
      setState(worked ? "copied" : "failed"),
    );
  };

  const Icon = state === "copied" ? Check : Copy;
  return (
    <button ref={button} type="button" onClick={copy} className="needs-js code-action" aria-label={label}>
      <Icon aria-hidden size={13} />
      <span role="status">{state === "copied" ? "Copied" : state === "failed" ? "Not copied" : "Copy"}</span>
    </button>
  );
}

/** On plain HTTP there is no clipboard API; selecting and copying the old way still works there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    field.className = "sr-only";
    document.body.append(field);
    field.select();
    const worked = document.execCommand("copy");
    field.remove();
    return worked;
  }
}
