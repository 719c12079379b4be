import type { Diagnostic, Edit, FileNotice } from "@/lib/engine";
import { followChange } from "./lines";
import type { Mirror } from "./mirror";
import type { Clock, Port } from "./port";
import { type Operation, readRuffReply, type RuffReply, type RuffRequest } from "./protocol";

export type RuffState = "idle" | "loading" | "ready" | "failed" | "off";

/** How long nothing must change before Ruff is asked, in milliseconds. */
const IDLE_MS = 250;
/** How often a broken Ruff is replaced before it is left out. */
const MAX_REPLACEMENTS = 3;

type FixAnswer =
  | { readonly status: "ok"; readonly edits: Edit[] }
  | { readonly status: "stale" }
  | { readonly status: "error"; readonly reason: string };

/** Keeps Ruff's findings: asks when nothing has changed for a moment, and moves what is known along with edits until the answer comes. */
export class RuffClient {
  state: RuffState;
  notices: readonly FileNotice[] = [];
  readonly #findings = new Map<string, readonly Diagnostic[]>();
  /** What Ruff's worker was told last. */
  readonly #told = new Map<string, string>();
  #port: Port | null = null;
  #nextId = 1;
  #asked: { readonly id: number; readonly texts: ReadonlyMap<string, string> } | null = null;
  #again = false;
  #cancelTimer: (() => void) | null = null;
  #replacements = 0;
  #fresh = true;
  readonly #fixes = new Map<number, (answer: FixAnswer) => void>();

  constructor(
    private readonly mirror: Mirror,
    private readonly spawn: (() => Port) | null,
    private readonly clock: Clock,
    /** Called when findings or the state changed. */
    private readonly changed: () => void,
  ) {
    this.state = spawn ? "idle" : "off";
  }

  findings(path: string): readonly Diagnostic[] {
    return this.#findings.get(path) ?? [];
  }

  get paths(): Iterable<string> {
    return this.#findings.keys();
  }

  /** To be called before the mirror takes the operation. */
  follow(operation: Operation): void {
    switch (operation.kind) {
      case "open":
        this.#findings.clear();
        return;
      case "edit": {
        let text = this.mirror.texts.get(operation.path) ?? "";
        let findings = this.findings(operation.path);
        for (const change of operation.changes) {
          findings = followChange(findings, text, change);
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
        }
        this.#findings.set(operation.path, findings);
        return;
      }
      case "put":
        this.#findings.delete(operation.file.path);
        return;
      case "remove":
        this.#findings.delete(operation.path);
        return;
      case "rename":
        // Ruff's findings depend on where a file stands; they come anew under the new name.
        this.#findings.delete(operation.from);
        return;
      case "configure":
        return;
    }
  }

  /** Asks Ruff once nothing has changed for a moment. */
  schedule(): void {
    if (!this.spawn || this.state === "failed") return;
    this.#cancelTimer?.();
    this.#cancelTimer = this.clock.after(IDLE_MS, () => this.#ask());
  }

  fix(target: NonNullable<RuffRequest["target"]>): Promise<FixAnswer> {
    const port = this.#port;
    if (!port) return Promise.resolve({ status: "error", reason: "Ruff is not loaded." });
    return new Promise((settle) => {
      const id = this.#nextId++;
      this.#fixes.set(id, settle);
      this.#post({ kind: "fix", id, target });
    });
  }

  dispose(): void {
    this.#cancelTimer?.();
    this.#stop();
  }

  #ask(): void {
    if (!this.spawn || this.state === "failed") return;
    if (this.#asked) {
      this.#again = true;
      return;
    }
    if (!this.#port) this.#start(this.spawn);
    const id = this.#nextId++;
    this.#asked = { id, texts: new Map(this.mirror.texts) };
    this.#post({ kind: "check", id });
  }

  #post(request: Pick<RuffRequest, "kind" | "id" | "target">): void {
    const changed = this.mirror.files.filter(({ path, text }) => this.#told.get(path) !== text);
    const removed = [...this.#told.keys()].filter((path) => !this.mirror.texts.has(path));
    const message: RuffRequest = { ...request, fresh: this.#fresh, changed, removed, config: this.mirror.config };
    this.#fresh = false;
    for (const { path, text } of changed) this.#told.set(path, text);
    for (const path of removed) this.#told.delete(path);
    this.#port?.postMessage(message);
  }

  #start(spawn: () => Port): void {
    this.#set("loading");
    const port = spawn();
    this.#port = port;
    this.#fresh = true;
    this.#told.clear();
    port.onmessage = ({ data }) => {
      const reply = readRuffReply(data);
      if (reply && this.#port === port) this.#receive(reply);
    };
    port.onerror = (event) => {
      event.preventDefault?.();
      if (this.#port === port) this.#replace(event.message ?? "Ruff's worker stopped.");
    };
    port.onmessageerror = () => {
      if (this.#port === port) this.#replace("A message of Ruff's worker could not be read.");
    };
  }

  #receive(reply: RuffReply): void {
    switch (reply.kind) {
      case "checked":
        return this.#take(reply);
      case "fixed":
        this.#fixes.get(reply.id)?.({ status: "ok", edits: reply.edits });
        this.#fixes.delete(reply.id);
        return;
      case "failed":
        this.#fixes.get(reply.id)?.({ status: "error", reason: reply.reason });
        this.#fixes.delete(reply.id);
        if (this.#asked?.id === reply.id) this.#asked = null;
        return;
      case "broken":
        return this.#replace(reply.reason);
    }
  }

  #take(reply: Extract<RuffReply, { kind: "checked" }>): void {
    const asked = this.#asked;
    if (asked?.id !== reply.id) return;
    this.#asked = null;
    for (const [path, findings] of reply.byPath) {
      if (!this.mirror.texts.has(path)) continue;
      // A text that moved on while Ruff worked: what is known was moved along, and the next answer is on its way.
      if (this.mirror.texts.get(path) === asked.texts.get(path)) this.#findings.set(path, findings);
      else this.#told.delete(path);
    }
    this.notices = reply.notices;
    this.#set("ready");
    if (reply.broken.length > 0) {
      this.#stop();
      this.#replacements++;
      if (this.#replacements > MAX_REPLACEMENTS) return this.#set("failed");
    }
    if (this.#again) {
      this.#again = false;
      this.schedule();
    }
  }

  #replace(reason: string): void {
    this.#stop(reason);
    this.#replacements++;
    if (this.#replacements > MAX_REPLACEMENTS) {
      this.notices = [{ path: "Ruff", reason }];
      return this.#set("failed");
    }
    this.schedule();
  }

  #stop(reason = "Ruff was stopped."): void {
    this.#port?.terminate();
    this.#port = null;
    this.#asked = null;
    for (const settle of this.#fixes.values()) settle({ status: "error", reason });
    this.#fixes.clear();
  }

  #set(state: RuffState): void {
    this.state = state;
    this.changed();
  }
}
