"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { SegmentedControl } from "@/components/ui/SegmentedControl";
import { type PhonePart, setScreen, usePlayground } from "@/lib/workspace/store";
import { EditorArea } from "../editor/EditorArea";
import { Explorer } from "../explorer/Explorer";
import { FindingsPanel } from "../findings/FindingsPanel";

const parts: readonly { value: PhonePart; label: string }[] = [
  { value: "findings", label: "Findings" },
  { value: "code", label: "Code" },
  { value: "files", label: "Files" },
];

/** One part at a time, the findings first. Parts that are not shown stay alive, so that nothing in them is lost. */
export function PhoneLayout() {
  const part = usePlayground((state) => state.phonePart);
  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="border-b border-border bg-bg-subtle px-2 py-1.5">
        <SegmentedControl
          label="Part on screen"
          segments={parts}
          value={part}
          onChange={(phonePart) => setScreen({ phonePart })}
        />
      </div>
      <div className="relative min-h-0 grow">
        <Part shown={part === "findings"}>
          <FindingsPanel />
        </Part>
        <Part shown={part === "code"}>
          <EditorArea />
        </Part>
        <Part shown={part === "files"}>
          <Explorer />
        </Part>
      </div>
    </div>
  );
}

function Part({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) {
  return <div className={clsx("absolute inset-0", !shown && "invisible")}>{children}</div>;
}
