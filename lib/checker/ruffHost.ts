import type { Diagnostic, SourceFile } from "@/lib/engine";
import type { Ruff } from "@/lib/ruff";
import { readRuffRequest, type RuffReply, type RuffRequest } from "./protocol";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Carries out what the client asks of Ruff. Messages wait until Ruff is loaded, and are handled in order. */
export class RuffHost {
  #ruff: Ruff | null = null;
  #waiting: RuffRequest[] = [];
  readonly #files = new Map<string, SourceFile>();
  #sent: ReadonlyMap<string, readonly Diagnostic[]> = new Map();

  constructor(
    ruff: Promise<Ruff>,
    private readonly send: (reply: RuffReply) => void,
  ) {
    ruff.then(
      (loaded) => {
        this.#ruff = loaded;
        this.send({ kind: "ready" });
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const message of waiting) this.#take(message, loaded);
      },
      (error: unknown) => this.send({ kind: "broken", reason: `Ruff could not be loaded: ${reasonOf(error)}` }),
    );
  }

  /** Takes a message as it came. */
  receive(data: unknown): void {
    const message = readRuffRequest(data);
    if (!message) return this.send({ kind: "broken", reason: "A message could not be read." });
    if (this.#ruff) this.#take(message, this.#ruff);
    else this.#waiting.push(message);
  }

  #take(message: RuffRequest, ruff: Ruff): void {
    if (message.fresh) {
      this.#files.clear();
      this.#sent = new Map();
    }
    for (const path of message.removed) this.#files.delete(path);
    for (const file of message.changed) this.#files.set(file.path, file);
    try {
      this.#answer(message, ruff);
    } catch (error) {
      this.send({ kind: "failed", id: message.id, reason: reasonOf(error) });
    }
  }

  #answer(message: RuffRequest, ruff: Ruff): void {
    const files = [...this.#files.values()];
    const { config } = message;
    if (message.kind === "fix") {
      const edits = message.target ? ruff.fix(files, message.target, { config }) : [];
      this.send({ kind: "fixed", id: message.id, edits });
      return;
    }
    const report = ruff.inspect(files, { config });
    // Only what is new goes over: Ruff gives the same array again for a file that did not change.
    const byPath = [...report.byPath].filter(([path, findings]) => this.#sent.get(path) !== findings);
    for (const path of this.#sent.keys()) if (!report.byPath.has(path)) byPath.push([path, []]);
    this.#sent = report.byPath;
    this.send({ kind: "checked", id: message.id, byPath, notices: report.notices, broken: report.broken });
  }
}
