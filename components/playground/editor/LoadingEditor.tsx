/** Stands in the editor's place until its code is there. */
export function LoadingEditor() {
  return <p className="p-4 text-text-muted">Loading the editor…</p>;
}
