"use client";

import { Tabs } from "@base-ui/react/tabs";
import { RotateCcw } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import type { Config, Diagnostic, SourceFile } from "@/lib/engine";
import { componentOfPath } from "../componentOfPath";
import { CodeField } from "./CodeField";
import { FindingList } from "./FindingList";
import { useLiveFindings } from "./useLiveFindings";

export interface TryEditorProps {
  readonly code: string;
  readonly config: Config;
  /** LF line ends; the files of one example, in its order. */
  readonly files: readonly SourceFile[];
  /** Index of the file that is shown first. */
  readonly first: number;
}

/** A small editor on an example: its files as tabs, and the rule's findings as the text is changed. */
export function TryEditor({ code, config, files, first }: TryEditorProps) {
  const [texts, setTexts] = useState(() => files.map(({ text }) => text));
  const [active, setActive] = useState(first);
  const { findings, edit, reset } = useLiveFindings(files, config, code);
  const field = useRef<HTMLTextAreaElement>(null);
  const jump = useRef<Diagnostic | null>(null);

  // The button that asked for the editor is gone: the keyboard goes on where it led.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    if (jump.current !== null) selectStart(field.current, jump.current);
    jump.current = null;
  });

  const change = (after: string) => {
    const { path } = files[active] ?? { path: "" };
    edit(path, texts[active] ?? "", after);
    setTexts(texts.with(active, after));
  };
  const show = (finding: Diagnostic) => {
    jump.current = finding;
    // Always a new render, also where the file is shown already.
    setTexts([...texts]);
    setActive(files.findIndex(({ path }) => path === finding.path));
  };
  const restore = () => {
    setTexts(files.map(({ text }) => text));
    reset();
  };

  return (
    <section aria-label="Try it here" className="overflow-hidden rounded-md border">
      <Tabs.Root value={active} onValueChange={(value: number) => setActive(value)}>
        <div className="flex items-center gap-2 border-b bg-bg-subtle pr-1">
          <Tabs.List aria-label="Files of the example" className="flex min-w-0 flex-1 overflow-x-auto">
            {files.map(({ path }, index) => (
              <FileTab
                key={path}
                index={index}
                path={path}
                count={findings.standing.filter((finding) => finding.path === path).length}
              />
            ))}
          </Tabs.List>
          <button type="button" onClick={restore} className="code-action">
            <RotateCcw aria-hidden size={13} />
            Reset
          </button>
        </div>
        {files.map(({ path }, index) => (
          <Tabs.Panel key={path} value={index} tabIndex={-1}>
            <CodeField
              ref={field}
              label={`Code of ${path}`}
              text={texts[index] ?? ""}
              findings={findings.standing.filter((finding) => finding.path === path)}
              onChange={change}
            />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <FindingList code={code} findings={findings} onShow={show} />
    </section>
  );
}

function FileTab({ index, path, count }: { readonly index: number; readonly path: string; readonly count: number }) {
  const component = componentOfPath(path);
  return (
    <Tabs.Tab
      value={index}
      className="relative flex min-h-8 shrink-0 items-center gap-2 border-r px-3 font-mono text-xs text-text-muted data-active:bg-bg data-active:text-text"
    >
      {component !== null && <ComponentBadge component={component} decorative />}
      {path}
      {count > 0 && (
        <span className="text-error">
          {count}
          <span className="sr-only"> {count === 1 ? "finding" : "findings"}</span>
        </span>
      )}
    </Tabs.Tab>
  );
}

/** Puts the cursor where a finding begins, and the finding's line in view. */
function selectStart(field: HTMLTextAreaElement | null, { range }: Diagnostic): void {
  if (field === null) return;
  const before = field.value.split("\n").slice(0, range.start.line - 1);
  const offset = before.reduce((sum, line) => sum + line.length + 1, 0) + range.start.column - 1;
  field.focus();
  field.setSelectionRange(offset, offset);
}
