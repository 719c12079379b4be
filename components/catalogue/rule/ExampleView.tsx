import { ExternalLink } from "lucide-react";
import { CodeFile, type Verdict } from "../code/CodeFile";
import { componentOfPath } from "../componentOfPath";
import type { CheckedExample, ShownFile } from "./checkedExample";
import { changesIn } from "./difference";

/** One example: its title, its files with the findings in them, and the way into the playground. */
export function ExampleView({
  example,
  verdict,
  counterpart = [],
  withFix = false,
}: {
  readonly example: CheckedExample;
  readonly verdict: Verdict;
  /** The files of the example on the other side, whose difference is marked. */
  readonly counterpart?: readonly ShownFile[];
  /** Whether what the fix makes of it is folded below. */
  readonly withFix?: boolean;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1 font-medium">
          <span className={verdict === "bad" ? "text-error" : "text-fixed"}>{verdict === "bad" ? "Bad" : "Good"}</span>
          <span className="text-text-muted">: {example.title}</span>
        </h3>
        {example.href !== null && (
          // Not a client-side navigation: the playground reads the link when it starts.
          <a
            href={example.href}
            className="code-action no-print border"
            aria-label={`Open in playground: ${example.title}`}
          >
            <ExternalLink aria-hidden size={13} />
            Open in playground
          </a>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-2" data-example-files={verdict}>
        {example.files.map((file) => (
          <CodeFile
            key={file.path}
            path={file.path}
            text={file.text}
            component={componentOfPath(file.path)}
            verdict={verdict}
            changed={changesIn(file, counterpart)}
            findings={file.findings}
          />
        ))}
      </div>
      {withFix && <FixedFiles example={example} />}
    </div>
  );
}

function FixedFiles({ example }: { readonly example: CheckedExample }) {
  return (
    <details className="rounded-md border">
      <summary className="min-h-8 px-3 py-1.5">What the fix makes of it</summary>
      <div className="flex flex-col gap-2 p-2">
        {example.mended?.files.map((file) => (
          <CodeFile
            key={file.path}
            path={file.path}
            text={file.text}
            component={componentOfPath(file.path)}
            verdict="good"
            changed={changesIn(file, example.files)}
          />
        ))}
      </div>
    </details>
  );
}
