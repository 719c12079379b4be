import clsx from "clsx";
import { Fragment, type ReactNode } from "react";
import { ComponentBadge } from "@/components/ui/ComponentBadge";
import type { ComponentName, Diagnostic } from "@/lib/engine";
import { CopyButton } from "./CopyButton";
import { FindingNote } from "./FindingNote";
import { highlight } from "./highlight";
import { underlinesOf } from "./underlines";

/** Whether a file shows what to do or what not to do. */
export type Verdict = "good" | "bad";

/**
 * One file, highlighted at build time, with findings under the lines they are about.
 * Lines are wrapped rather than scrolled: nothing is cut off on a phone or on paper.
 */
export async function CodeFile({
  path,
  text,
  component = null,
  verdict = null,
  changed = new Set(),
  findings = [],
  action = null,
}: {
  readonly path: string;
  /** LF line ends. */
  readonly text: string;
  readonly component?: ComponentName | null;
  readonly verdict?: Verdict | null;
  /** 1-based lines that differ from the counterpart. */
  readonly changed?: ReadonlySet<number>;
  readonly findings?: readonly Diagnostic[];
  readonly action?: ReactNode;
}) {
  const lines = await highlight(path, text, underlinesOf(findings));
  return (
    <figure data-path={path} className={clsx("code-file", verdict !== null && `code-${verdict}`)}>
      <figcaption className="code-caption">
        {component !== null && <ComponentBadge component={component} decorative />}
        <span className="min-w-0 flex-1 font-mono text-xs break-all">{path}</span>
        {action}
        <CopyButton label={`Copy ${path}`} />
      </figcaption>
      {text === "" ? (
        <p className="px-3 py-2 text-text-muted italic">This file is empty.</p>
      ) : (
        <Body lines={lines} text={text} changed={changed} findings={findings} />
      )}
    </figure>
  );
}

function Body({
  lines,
  text,
  changed,
  findings,
}: {
  readonly lines: readonly string[];
  readonly text: string;
  readonly changed: ReadonlySet<number>;
  readonly findings: readonly Diagnostic[];
}) {
  const source = text.split("\n");
  const chunks: { from: number; to: number; findings: Diagnostic[] }[] = [];
  let from = 0;
  for (let line = 1; line <= lines.length; line++) {
    const here = findings.filter((finding) => Math.min(finding.range.start.line, lines.length) === line);
    if (here.length === 0 && line < lines.length) continue;
    chunks.push({ from, to: line, findings: here });
    from = line;
  }
  const html = (index: number) => {
    const indent = /^ */.exec(source[index] ?? "")?.[0].length ?? 0;
    const classes = changed.has(index + 1) ? "line changed" : "line";
    return `<span class="${classes}"${indent > 0 ? ` style="--i:${indent}"` : ""}>${lines[index] ?? ""}\n</span>`;
  };
  return (
    <div className="code">
      {chunks.map((chunk) => (
        <Fragment key={chunk.from}>
          <pre>
            <code
              data-lines
              dangerouslySetInnerHTML={{
                __html: lines
                  .slice(chunk.from, chunk.to)
                  .map((_, index) => html(chunk.from + index))
                  .join(""),
              }}
            />
          </pre>
          {chunk.findings.map((finding, index) => (
            <FindingNote key={index} finding={finding} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
