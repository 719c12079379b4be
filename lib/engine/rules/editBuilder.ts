import type { ImportFact } from "../facts/fileFacts";
import { Field } from "../syntax/kinds";
import type { ProjectFile } from "../project/projectFile";
import type { Project } from "../project/project";
import type { Resolved } from "../project/symbols";
import { referencesTo } from "../project/references";
import { importEdit, moduleImportEdit } from "./importEdit";

/** A change of one file in offsets of its current text (UTF-16, 0-based). */
export interface OffsetEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects what one fix changes. */
export class EditBuilder {
  readonly edits: OffsetEdit[] = [];
  readonly creates: { path: string; text: string }[] = [];
  readonly renames: { from: string; to: string }[] = [];
  /** Set where the fix turned out not to be possible; then nothing of it is applied. */
  refused = false;

  constructor(readonly project: Project) {}

  replace(file: ProjectFile, node: number, text: string): this {
    return this.replaceRange(file, file.table.start[node] as number, file.table.end[node] as number, text);
  }

  replaceRange(file: ProjectFile, start: number, end: number, text: string): this {
    this.edits.push({ path: file.path, start, end, text });
    return this;
  }

  insert(file: ProjectFile, offset: number, text: string): this {
    return this.replaceRange(file, offset, offset, text);
  }

  insertBefore(file: ProjectFile, node: number, text: string): this {
    return this.insert(file, file.table.start[node] as number, text);
  }

  insertAfter(file: ProjectFile, node: number, text: string): this {
    return this.insert(file, file.table.end[node] as number, text);
  }

  /** Removes the lines from the node's first to its last, where nothing else stands on them; else just the node. */
  removeStatement(file: ProjectFile, node: number): this {
    const { table } = file;
    const lines = table.lines;
    const first = lines.lineStart(lines.lineAt(table.start[node] as number));
    const last = lines.lineStart(lines.lineAt(table.end[node] as number) + 1);
    const alone =
      /^\s*$/.test(table.text.slice(first, table.start[node])) && /^\s*$/.test(table.text.slice(table.end[node], last));
    return alone ? this.replaceRange(file, first, last, "") : this.replace(file, node, "");
  }

  /** Adds `from module import name` (merged into an existing import of the module); nothing where the name is bound already. */
  addImport(file: ProjectFile, module: string, name: string): this {
    const edit = importEdit(file, module, name);
    if (edit) this.edits.push(edit);
    return this;
  }

  /** Adds `import module`; nothing where the module is bound under its name already. */
  addModuleImport(file: ProjectFile, module: string): this {
    const edit = moduleImportEdit(file, module);
    if (edit) this.edits.push(edit);
    return this;
  }

  /** Removes one imported name, with its statement where it is the only one. */
  removeImport(file: ProjectFile, fact: ImportFact): this {
    const { table } = file;
    const names = table.childrenOf(fact.statement, Field.name);
    const index = names.findIndex((name) => table.contains(name, fact.node));
    const own = names[index];
    if (own === undefined || names.length === 1) return this.removeStatement(file, fact.statement);
    const following = names[index + 1];
    const previous = names[index - 1];
    return following !== undefined
      ? this.replaceRange(file, table.start[own] as number, table.start[following] as number, "")
      : this.replaceRange(file, table.end[previous as number] as number, table.end[own] as number, "");
  }

  /**
   * Renames a definition and every resolved reference to it in the project, quoted annotations included. Other strings and comments
   * are left alone.
   */
  renameSymbol(symbol: Resolved, newName: string): this {
    for (const { file, node, part } of referencesTo(this.project, symbol)) {
      if (part) this.replaceRange(file, part.start, part.end, newName);
      else this.replace(file, node, newName);
    }
    return this;
  }

  createFile(path: string, text: string): this {
    this.creates.push({ path, text });
    return this;
  }

  renameFile(from: string, to: string): this {
    this.renames.push({ from, to });
    return this;
  }

  refuse(): this {
    this.refused = true;
    return this;
  }
}
