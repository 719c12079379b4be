"use client";

import Editor from "@monaco-editor/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { usePlayground } from "@/lib/workspace/store";
import { useChecker } from "../session/checkerControl";
import { type EditorSession, startSession } from "./editorSession";
import { LoadingEditor } from "./LoadingEditor";
import type { monaco } from "./monaco";
import { editorOptions } from "./options";
import { toMonacoRange } from "./squiggles";
import { followTheme, themeName } from "./theme";
import "./editor.css";

/** Monaco on the active file. Its models, squiggles and theme follow the store and the page. */
export default function CodeEditor() {
  const [session, setSession] = useState<EditorSession | null>(null);
  const { fix } = useChecker();
  const options = useEditorOptions();

  useEffect(() => () => session?.dispose(), [session]);
  useEditorTheme(session);
  useActiveModel(session);
  useSquiggles(session);
  useReveal(session);

  return (
    <div className="absolute inset-0">
      <Editor
        // The component makes a model of its own; the session shows one for each file instead, and keeps where each was left.
        defaultPath="workspace-none:/"
        keepCurrentModel
        saveViewState={false}
        theme={themeName}
        options={options}
        loading={<LoadingEditor />}
        beforeMount={followTheme}
        onMount={(editor) => setSession(startSession(editor, fix))}
      />
    </div>
  );
}

/** The label and what Tab does go with the store. */
function useEditorOptions(): monaco.editor.IStandaloneEditorConstructionOptions {
  const tabMovesFocus = usePlayground((state) => state.tabMovesFocus);
  const activePath = usePlayground((state) => state.activePath);
  return useMemo(() => {
    const tab = tabMovesFocus ? "Tab moves the focus" : "Tab indents";
    return {
      ...editorOptions,
      tabFocusMode: tabMovesFocus,
      ariaLabel: `Code of ${activePath ?? "no file"}. ${tab}; press Control and M to change that.`,
    };
  }, [tabMovesFocus, activePath]);
}

/** Follows the class on the page's root rather than the theme's name, which changes before the colours do. */
function useEditorTheme(session: EditorSession | null): void {
  useEffect(() => {
    if (!session) return;
    followTheme();
    const observer = new MutationObserver(followTheme);
    observer.observe(document.documentElement, { attributeFilter: ["class"] });
    return () => observer.disconnect();
  }, [session]);
}

function useActiveModel(session: EditorSession | null): void {
  // A workspace opened in place of another may hold other text at the same path: the model follows by itself.
  const activePath = usePlayground((state) => state.activePath);
  const exists = usePlayground((state) => state.files.some(({ path }) => path === state.activePath));
  useEffect(() => {
    session?.show(exists ? activePath : null);
  }, [session, activePath, exists]);
}

function useSquiggles(session: EditorSession | null): void {
  const check = usePlayground((state) => state.check);
  const selected = usePlayground((state) => state.selected);
  const activePath = usePlayground((state) => state.activePath);
  useEffect(() => {
    session?.paint(check?.result.diagnostics ?? []);
  }, [session, check, activePath]);
  useEffect(() => {
    session?.emphasise(selected && selected.path === activePath ? toMonacoRange(selected.range) : null);
  }, [session, selected, activePath]);
}

/** Goes where the store wishes to go, once for each wish; one made before the editor was there is kept for it. */
function useReveal(session: EditorSession | null): void {
  const [wish, activePath] = usePlayground(useShallow((state) => [state.reveal, state.activePath]));
  const done = useRef(0);
  useEffect(() => {
    if (!session || !wish || wish.serial === done.current || wish.path !== activePath) return;
    done.current = wish.serial;
    session.reveal(toMonacoRange(wish.range), wish);
  }, [session, wish, activePath]);
}
