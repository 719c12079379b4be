import { toast } from "sonner";
import { cleanPaste } from "@/lib/workspace/importing";
import { monaco } from "./monaco";

/**
 * Takes off what a paste brought along that is no code (Markdown fences, prompts, a common indent), as an undo step of its own.
 * An indent alone is kept where the paste joins other code, since there it is the code's own.
 */
export function cleanPasted(editor: monaco.editor.IStandaloneCodeEditor, range: monaco.IRange): void {
  const model = editor.getModel();
  if (!model) return;
  const pasted = model.getValueInRange(range);
  const { text, notes } = cleanPaste(pasted);
  if (text === pasted) return;
  if (!standsAlone(model, range) && !/^\s*(```|~~~|>>> )/m.test(pasted)) return;
  editor.pushUndoStop();
  editor.executeEdits("clean-paste", [{ range, text, forceMoveMarkers: true }]);
  editor.pushUndoStop();
  const version = model.getAlternativeVersionId();
  toast("Cleaned what was pasted", {
    description: notes.join(" "),
    action: {
      label: "Undo",
      onClick: () => {
        if (!model.isDisposed() && model.getAlternativeVersionId() === version) void model.undo();
        else
          toast.info("The text changed since", { description: "Use the editor's own undo to go back step by step." });
      },
    },
  });
}

/** Whether the rest of the file is blank. */
function standsAlone(model: monaco.editor.ITextModel, range: monaco.IRange): boolean {
  const whole = model.getFullModelRange();
  const before = new monaco.Range(1, 1, range.startLineNumber, range.startColumn);
  const after = new monaco.Range(range.endLineNumber, range.endColumn, whole.endLineNumber, whole.endColumn);
  return [before, after].every((part) => model.getValueInRange(part).trim() === "");
}
