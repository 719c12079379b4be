"use client";

import dynamic from "next/dynamic";
import { usePlayground } from "@/lib/workspace/store";
import { EmptyEditor } from "./EmptyEditor";
import { LoadingEditor } from "./LoadingEditor";
import { editorPanelId, Tabs } from "./Tabs";
import { TreatAs } from "./TreatAs";

const CodeEditor = dynamic(() => import("./CodeEditor"), {
  ssr: false,
  loading: LoadingEditor,
});

/** Tabs, and the code under them. */
export function EditorArea() {
  const activePath = usePlayground((state) => state.activePath);
  return (
    <section aria-label="Code" className="flex h-full min-h-0 flex-col bg-bg">
      <div className="flex h-9 shrink-0 items-stretch border-b border-border bg-bg-subtle">
        <Tabs />
        {activePath && <TreatAs key={activePath} path={activePath} />}
      </div>
      <div
        id={editorPanelId}
        role={activePath ? "tabpanel" : undefined}
        aria-label={activePath ?? undefined}
        className="relative min-h-0 grow"
      >
        <CodeEditor />
        {!activePath && <EmptyEditor />}
      </div>
    </section>
  );
}
