"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { linkFit } from "@/lib/permalink";
import { formatNumber } from "@/lib/workspace/format";
import { setDialog, usePlayground } from "@/lib/workspace/store";
import { copyText } from "./copyText";
import { useShareLink } from "./useShareLink";

export function ShareDialog() {
  const isOpen = usePlayground((state) => state.dialog?.kind === "share");
  return isOpen ? <ShareForm /> : null;
}

/** Makes the link and copies it; where the page may not use the clipboard, the link stands selected for copying by hand. */
function ShareForm() {
  const selected = usePlayground((state) => state.selected);
  const [note, setNote] = useState("");
  const [withFocus, setWithFocus] = useState(false);
  const [copied, setCopied] = useState<"no" | "yes" | "byHand">("no");
  const field = useRef<HTMLInputElement>(null);
  const link = useShareLink(note, withFocus ? selected : null);
  const url = link.status === "ok" ? link.url : "";

  async function copy(): Promise<void> {
    field.current?.select();
    setCopied((await copyText(url)) ? "yes" : "byHand");
  }

  return (
    <Dialog
      open
      title="Share a link"
      description="The link holds your files, the open file, the selected lines and the findings. They are in the link itself: nothing is stored anywhere."
      onClose={() => setDialog(null)}
      actions={
        <>
          <Button onClick={() => setDialog(null)}>Close</Button>
          <Button variant="primary" disabled={link.status !== "ok"} onClick={() => void copy()}>
            {copied === "yes" ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
            Copy link
          </Button>
        </>
      }
    >
      <label className="flex flex-col gap-1">
        <span className="text-text-muted">Note for whoever opens it (optional)</span>
        <textarea
          value={note}
          maxLength={2000}
          rows={2}
          onChange={(event) => {
            setNote(event.target.value);
            setCopied("no");
          }}
          className="rounded-md border border-border bg-bg px-2 py-1"
        />
      </label>
      {selected && (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1 accent-accent"
            checked={withFocus}
            onChange={(event) => {
              setWithFocus(event.target.checked);
              setCopied("no");
            }}
          />
          <span>
            Point to the selected finding: <span className="font-mono">{selected.code}</span> on line{" "}
            {selected.range.start.line} of <span className="font-mono break-all">{selected.path}</span>
          </span>
        </label>
      )}
      <label className="flex flex-col gap-1">
        <span className="text-text-muted">Link</span>
        <input
          ref={field}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className="h-8 rounded-md border border-border bg-bg px-2 font-mono text-xs"
        />
      </label>
      {link.status === "error" ? (
        <p role="alert" className="text-error">
          {link.reason}
        </p>
      ) : (
        <LinkLength url={url} />
      )}
      <p role="status" className="min-h-5">
        {copied === "yes" && "The link is on the clipboard."}
        {copied === "byHand" &&
          "This page may not use the clipboard here. The link is selected: copy it with Ctrl+C or Cmd+C."}
      </p>
    </Dialog>
  );
}

function LinkLength({ url }: { readonly url: string }) {
  if (url === "") return <p className="text-text-muted">Making the link…</p>;
  const { length, places, opens } = linkFit(url);
  const tooLong = places.filter(({ fits }) => !fits).map(({ name }) => name);
  return (
    <p className="text-text-muted">
      {formatNumber(length)} characters.
      {!opens && " That is too long for browsers to open."}
      {opens && tooLong.length > 0 && ` Too long for ${tooLong.join(", ")}.`}
    </p>
  );
}
