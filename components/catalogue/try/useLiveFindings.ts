"use client";

import { useEffect, useRef, useState } from "react";
import { type Checker, createChecker } from "@/lib/checker/client";
import { followChange } from "@/lib/checker/lines";
import type { Config, Diagnostic, FileNotice, SourceFile } from "@/lib/engine";
import { changeBetween } from "./changeBetween";

export interface LiveFindings {
  /** What the checker said last; null before it has said anything. */
  readonly said: readonly Diagnostic[] | null;
  /** The same where they stand in the text by now: an edit moves them along until the checker has answered it. */
  readonly standing: readonly Diagnostic[];
  /** Files that could not be read in full, and why. */
  readonly notices: readonly FileNotice[];
  /** Why there will be no more findings; null while all is well. */
  readonly failure: string | null;
}

const nothing: LiveFindings = { said: null, standing: [], notices: [], failure: null };

/**
 * Runs a checker of its own for as long as the component lives.
 * @param files what it begins with; later changes come through `edit` and `reset`
 * @param code the one rule whose findings are wanted
 */
export function useLiveFindings(files: readonly SourceFile[], config: Config, code: string) {
  const checker = useRef<Checker | null>(null);
  const revision = useRef(0);
  const begin = useRef({ files, config });
  const [findings, setFindings] = useState(nothing);

  useEffect(() => {
    const made = createChecker({ ruff: false });
    checker.current = made;
    const stop = made.subscribe((event) => {
      if (event.kind === "result") {
        const { diagnostics, partial, skipped } = event.snapshot.result;
        const own = diagnostics.filter((diagnostic) => diagnostic.code === code);
        setFindings({ said: own, standing: own, notices: [...skipped, ...partial], failure: null });
      } else if (event.kind === "failed") {
        setFindings({ ...nothing, failure: event.reason });
      }
    });
    made.open(begin.current.files, begin.current.config, revision.current);
    return () => {
      stop();
      made.dispose();
      checker.current = null;
    };
  }, [code]);

  const edit = (path: string, before: string, after: string) => {
    const change = changeBetween(before, after);
    setFindings((known) => {
      const inFile = known.standing.filter((finding) => finding.path === path);
      const elsewhere = known.standing.filter((finding) => finding.path !== path);
      return { ...known, standing: [...elsewhere, ...followChange(inFile, before, change)] };
    });
    revision.current += 1;
    checker.current?.edit(path, [change], revision.current);
  };

  const reset = () => {
    revision.current += 1;
    checker.current?.open(begin.current.files, begin.current.config, revision.current);
  };

  return { findings, edit, reset };
}
