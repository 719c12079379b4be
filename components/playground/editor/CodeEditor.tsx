"use client";

import { useEffect, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { usePlayground } from "@/lib/workspace/store";
import { useChecker } from "../session/checkerControl";
import { type EditorSession, startEditor } from "./editorSession";
import { toMonacoRange } from "./markers";
import { applyTheme } from "./theme";
import "./editor.css";

/** Monaco on the active file. Its models, squiggles and theme follow the store and the page. */
export default function CodeEditor() {
  const container = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<EditorSession | null>(null);
  const { fix } = useChecker();

  useEffect(() => {
    if (!container.current) return;
    const started = startEditor(container.current, fix);
    setSession(started);
    return () => {
      started.dispose();
      setSession(null);
    };
  }, [fix]);

  useEditorTheme(session);
  useActiveModel(session);
  useMarkers(session);
  useReveal(session);
  useTabMode(session);

  return <div ref={container} className="absolute inset-0" />;
}

/** Follows the class on the page's root rather than the theme's name, which changes before the colours do. */
function useEditorTheme(session: EditorSession | null): void {
  useEffect(() => {
    if (!session) return;
    const root = document.documentElement;
    const apply = () => applyTheme(root.classList.contains("dark") ? "dark" : "light");
    apply();
    const observer = new MutationObserver(apply);
    observer.observe(root, { attributeFilter: ["class"] });
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

function useMarkers(session: EditorSession | null): void {
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

function useTabMode(session: EditorSession | null): void {
  const tabMovesFocus = usePlayground((state) => state.tabMovesFocus);
  const activePath = usePlayground((state) => state.activePath);
  useEffect(() => {
    session?.editor.updateOptions({
      tabFocusMode: tabMovesFocus,
      ariaLabel: `Code of ${activePath ?? "no file"}. ${
        tabMovesFocus ? "Tab moves the focus" : "Tab indents"
      }; press Control and M to change that.`,
    });
  }, [session, tabMovesFocus, activePath]);
}
