"use client";

import { CircleX, Link2, Unlink, X, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { IconButton } from "@/components/ui/IconButton";
import { setScreen, usePlayground } from "@/lib/workspace/store";
import { useChecker } from "../session/checkerControl";
import { returnToDraft } from "../session/links";

/** What has to be known until somebody acts on it: no checker, a broken link, code that came by a link. */
export function Banners() {
  return (
    <>
      <CheckerFailure />
      <LinkError />
      <SharedCode />
    </>
  );
}

function Banner({
  label,
  icon: Icon,
  tone,
  actions,
  onDismiss,
  children,
}: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone: "error" | "plain";
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      role={tone === "error" ? "alert" : undefined}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-bg-raised py-1 pr-2 pl-3"
    >
      <div className="flex min-w-0 grow basis-60 items-start gap-2 py-1">
        <Icon
          aria-hidden
          size={15}
          className={tone === "error" ? "mt-0.5 shrink-0 text-error" : "mt-0.5 shrink-0 text-accent"}
        />
        <div className="min-w-0 break-words">{children}</div>
      </div>
      <div className="flex items-center gap-1">
        {actions}
        {onDismiss && <IconButton icon={X} label={`Dismiss: ${label}`} onClick={onDismiss} />}
      </div>
    </section>
  );
}

function CheckerFailure() {
  const reason = usePlayground((state) => state.checkerFailure);
  const { restart } = useChecker();
  if (reason === null) return null;
  return (
    <Banner
      label="The checker stopped"
      icon={CircleX}
      tone="error"
      actions={
        <>
          <Button size="small" onClick={restart}>
            Try again
          </Button>
          <Button size="small" onClick={() => window.location.reload()}>
            Reload page
          </Button>
        </>
      }
    >
      <strong className="font-medium">The checker stopped.</strong> {reason} Your files are safe.
    </Banner>
  );
}

function LinkError() {
  const reason = usePlayground((state) => state.linkError);
  if (reason === null) return null;
  return (
    <Banner label="Broken link" icon={Unlink} tone="error" onDismiss={() => setScreen({ linkError: null })}>
      {reason} Your files are as they were.
    </Banner>
  );
}

function SharedCode() {
  const shared = usePlayground((state) => state.shared);
  const hasKeptDraft = usePlayground((state) => state.hasKeptDraft);
  if (!shared && !hasKeptDraft) return null;
  return (
    <Banner
      label="Shared code"
      icon={Link2}
      tone="plain"
      actions={
        hasKeptDraft && (
          <Button size="small" onClick={() => void returnToDraft()}>
            Back to my files
          </Button>
        )
      }
      onDismiss={shared ? () => setScreen({ shared: null }) : undefined}
    >
      {shared ? "This code came by a link." : "Your earlier files are set aside while you look at code from a link."}
      {shared?.note && (
        <blockquote className="mt-0.5 border-l-2 border-accent pl-2 whitespace-pre-wrap">{shared.note}</blockquote>
      )}
      {shared && <FocusGone />}
    </Banner>
  );
}

/** Says so where the finding that the link is about is not found here. */
function FocusGone() {
  const focus = usePlayground((state) => state.shared?.focus);
  const isCurrent = usePlayground((state) => state.check !== null && state.check.revision === state.revision);
  const isFound = usePlayground((state) =>
    state.check?.result.diagnostics.some(({ code, path }) => code === focus?.code && path === focus.path),
  );
  if (!focus || !isCurrent || isFound) return null;
  return (
    <p className="text-text-muted">
      It points to {focus.code} on line {focus.line} of {focus.path}, which is not found there now.
    </p>
  );
}
