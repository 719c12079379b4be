import { toast } from "sonner";
import { download } from "../session/download";

/** Puts text on the clipboard; false where the page may not, as on plain HTTP. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing outside of secure contexts, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts text on the clipboard and says so; where the page may not, it offers the text as a file. */
export async function copyOrSave(text: string, { what, name }: { what: string; name: string }): Promise<void> {
  if (await copyText(text)) toast(`Copied ${what}`);
  else
    toast.info("This page may not use the clipboard here", {
      action: { label: "Save as file", onClick: () => download(name, text, "text/markdown") },
    });
}
