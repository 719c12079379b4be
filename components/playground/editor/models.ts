import type { TextChange } from "@/lib/engine";
import type { WorkspaceFile } from "@/lib/workspace/model";
import type { Operation } from "@/lib/workspace/operations";
import { monaco } from "./monaco";

type Model = monaco.editor.ITextModel;

/**
 * One Monaco model for each file that was opened, so that each keeps its own undo history. The store holds the text that counts;
 * the models send it what is typed and follow what happens elsewhere.
 */
export class Models {
  readonly #models = new Map<string, Model>();
  readonly #onEdit: (path: string, changes: readonly TextChange[]) => void;
  /** True while a change from the store is put into a model, which must not be sent back. */
  #following = false;

  /** `onEdit` receives what is typed: changes by UTF-16 offset, the last place first. */
  constructor(onEdit: (path: string, changes: readonly TextChange[]) => void) {
    this.#onEdit = onEdit;
  }

  /** The file's model, made when it is first asked for. */
  ensure(file: WorkspaceFile): Model {
    const known = this.#models.get(file.path);
    if (known) return known;
    const language = /\.pyi?$/i.test(file.path) ? "python" : "plaintext";
    const uri = monaco.Uri.from({ scheme: "workspace", path: `/${file.path}` });
    const model = monaco.editor.createModel(file.text, language, uri);
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({
      tabSize: 4,
      insertSpaces: true,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    model.onDidChangeContent((event) => {
      if (!this.#following) this.#onEdit(file.path, toTextChanges(event.changes));
    });
    this.#models.set(file.path, model);
    return model;
  }

  get(path: string): Model | null {
    return this.#models.get(path) ?? null;
  }

  /** The path of a model's file; null for a model that is not ours. */
  pathOf(model: Model): string | null {
    for (const [path, candidate] of this.#models) if (candidate === model) return path;
    return null;
  }

  entries(): Iterable<[string, Model]> {
    return this.#models;
  }

  /** Does to the models what an operation from outside the editor did to the files. */
  follow(operation: Operation): void {
    switch (operation.kind) {
      case "open": {
        const texts = new Map(operation.files.map(({ path, text }) => [path, text]));
        for (const [path, model] of [...this.#models]) {
          const text = texts.get(path);
          if (text === undefined) this.#drop(path);
          else this.#replaceText(model, text);
        }
        return;
      }
      case "edit": {
        const model = this.#models.get(operation.path);
        if (model) this.#edit(model, operation.changes);
        return;
      }
      case "put": {
        const model = this.#models.get(operation.file.path);
        if (model) this.#replaceText(model, operation.file.text);
        return;
      }
      case "remove":
        this.#drop(operation.path);
        return;
      case "rename":
        // A model's address cannot change: the new path gets a new one.
        this.#drop(operation.from);
        this.#drop(operation.to);
        return;
      case "configure":
        return;
    }
  }

  dispose(): void {
    for (const model of this.#models.values()) model.dispose();
    this.#models.clear();
  }

  #drop(path: string): void {
    this.#models.get(path)?.dispose();
    this.#models.delete(path);
  }

  /** Only the stretch that differs is replaced, so that cursors and undo stay where they were. */
  #replaceText(model: Model, text: string): void {
    const before = model.getValue();
    if (before === text) return;
    let start = 0;
    while (start < before.length && start < text.length && before[start] === text[start]) start += 1;
    let tail = 0;
    const shorter = Math.min(before.length, text.length) - start;
    while (tail < shorter && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
    this.#edit(model, [{ start, end: before.length - tail, text: text.slice(start, text.length - tail) }]);
  }

  /** One undo step, whatever the number of changes. */
  #edit(model: Model, changes: readonly TextChange[]): void {
    this.#following = true;
    try {
      model.pushStackElement();
      for (const { start, end, text } of changes) {
        const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
        model.pushEditOperations([], [{ range, text, forceMoveMarkers: true }], () => null);
      }
      model.pushStackElement();
    } finally {
      this.#following = false;
    }
  }
}

/** Monaco gives all changes of one event in offsets of the text before it; from the last to the first they also hold in sequence. */
function toTextChanges(changes: readonly monaco.editor.IModelContentChange[]): TextChange[] {
  return changes
    .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
}
