import type { Linter, Session } from "@/lib/engine";
import { countLines } from "./lines";
import { type Checked, type EngineReply, type EngineRequest, type Operation, readEngineRequest } from "./protocol";

/** Errors after which the parser's memory is not to be trusted. */
function isFatal(error: unknown): boolean {
  if (error instanceof Error && error.name === "ParserExhausted") return true;
  return typeof WebAssembly !== "undefined" && error instanceof WebAssembly.RuntimeError;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Carries out what the client asks of an engine. Messages wait until the engine is loaded, and are handled in order. */
export class EngineHost {
  #linter: Linter | null = null;
  #session: Session | null = null;
  #waiting: EngineRequest[] = [];
  /** Lines by path, for the status line; counted again only for files that changed. */
  readonly #lines = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  constructor(
    linter: Promise<Linter>,
    private readonly send: (reply: EngineReply) => void,
  ) {
    linter.then(
      (loaded) => {
        this.#linter = loaded;
        this.send({ kind: "ready" });
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const message of waiting) this.#take(message, loaded);
      },
      (error: unknown) =>
        this.send({ kind: "broken", reason: `The parser could not be loaded: ${reasonOf(error)}`, quiet: false }),
    );
  }

  /** Takes a message as it came. */
  receive(data: unknown): void {
    const message = readEngineRequest(data);
    if (!message) return this.send({ kind: "broken", reason: "A message could not be read.", quiet: false });
    if (this.#linter) this.#take(message, this.#linter);
    else this.#waiting.push(message);
  }

  #take(message: EngineRequest, linter: Linter): void {
    try {
      this.#handle(message, linter);
    } catch (error) {
      if (isFatal(error)) this.send({ kind: "broken", reason: reasonOf(error), quiet: true });
      else if (message.kind !== "operation") this.send({ kind: "failed", id: message.id, reason: reasonOf(error) });
      // An operation that failed leaves session and client apart: start afresh from the client's files.
      else this.send({ kind: "broken", reason: reasonOf(error), quiet: true });
    }
  }

  #handle(message: EngineRequest, linter: Linter): void {
    switch (message.kind) {
      case "operation":
        return this.#apply(message.operation, linter);
      case "check":
        return this.send({ kind: "checked", id: message.id, checked: this.#check(message.provisional) });
      case "fix":
        return this.send({ kind: "fixed", id: message.id, edits: this.#session?.fix(message.target) ?? [] });
    }
  }

  #apply(operation: Operation, linter: Linter): void {
    switch (operation.kind) {
      case "open":
        this.#session?.dispose();
        this.#session = linter.open(operation.files, operation.config);
        this.#texts.clear();
        this.#lines.clear();
        for (const file of operation.files) this.#note(file.path, file.text);
        return;
      case "edit": {
        this.#session?.edit(operation.path, operation.changes);
        let text = this.#texts.get(operation.path) ?? "";
        for (const { start, end, text: inserted } of operation.changes) {
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        return this.#note(operation.path, text);
      }
      case "put":
        this.#session?.put(operation.file);
        return this.#note(operation.file.path, operation.file.text);
      case "remove":
        this.#session?.remove(operation.path);
        this.#texts.delete(operation.path);
        this.#lines.delete(operation.path);
        return;
      case "rename": {
        const text = this.#texts.get(operation.from) ?? "";
        this.#session?.rename(operation.from, operation.to);
        this.#texts.delete(operation.from);
        this.#lines.delete(operation.from);
        return this.#note(operation.to, text);
      }
      case "configure":
        this.#session?.configure(operation.config);
    }
  }

  #note(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#lines.delete(path);
  }

  #check(provisional: boolean): Checked {
    if (!this.#session) throw new Error("No files were opened.");
    const started = performance.now();
    const result = this.#session.check({ provisional });
    const milliseconds = performance.now() - started;
    let lines = 0;
    for (const [path, text] of this.#texts) {
      if (!/\.pyi?$/.test(path)) continue;
      const known = this.#lines.get(path) ?? countLines(text);
      this.#lines.set(path, known);
      lines += known;
    }
    return { result, files: this.#texts.size, lines, milliseconds };
  }
}
