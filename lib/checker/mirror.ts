import type { Config, SourceFile } from "@/lib/engine";
import type { Operation } from "./protocol";

/** The client's own copy of the files, from which a new worker is fed. */
export class Mirror {
  readonly texts = new Map<string, string>();
  config: Config = {};

  get files(): SourceFile[] {
    return [...this.texts].map(([path, text]) => ({ path, text }));
  }

  /** Characters in all files, for how long a check may take. */
  get size(): number {
    let size = 0;
    for (const text of this.texts.values()) size += text.length;
    return size;
  }

  apply(operation: Operation): void {
    switch (operation.kind) {
      case "open":
        this.texts.clear();
        for (const { path, text } of operation.files) this.texts.set(path, text);
        this.config = operation.config;
        return;
      case "edit": {
        let text = this.texts.get(operation.path) ?? "";
        for (const { start, end, text: inserted } of operation.changes) {
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        this.texts.set(operation.path, text);
        return;
      }
      case "put":
        this.texts.set(operation.file.path, operation.file.text);
        return;
      case "remove":
        this.texts.delete(operation.path);
        return;
      case "rename": {
        const text = this.texts.get(operation.from);
        this.texts.delete(operation.from);
        if (text !== undefined) this.texts.set(operation.to, text);
        return;
      }
      case "configure":
        this.config = operation.config;
    }
  }
}
