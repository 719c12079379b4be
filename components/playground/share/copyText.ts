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
