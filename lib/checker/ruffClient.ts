import type { Diagnostic, Edit, FileNotice } from "@/lib/engine";
import { Crashes } from "./crashes";
import { followChange } from "./lines";
import type { Mirror } from "./mirror";
import type { Clock, Port } from "./port";
import { type Operation, readRuffReply, type RuffReply, type RuffRequest } from "./protocol";
import { Watchdog } from "./watchdog";

export type RuffState = "idle" | "loading" | "ready" | "failed" | "off";

/** How long nothing must change before Ruff is asked, in milliseconds. */
const IDLE_MS = 250;
/** How long an answer may take: a base, and more for much text; and longer while the eleven megabytes of WebAssembly are on their way. */
const PATIENCE_MS = 20_000;
const CHARACTERS_PER_MS = 200;
const START_PATIENCE_MS = 180_000;

type FixAnswer =
  | { readonly status: "ok"; readonly edits: Edit[] }
  | { readonly status: "stale" }
  | { readonly status: "error"; readonly reason: string };

/** Keeps Ruff's findings: asks when nothing has changed for a moment, and moves what is known along with edits until the answer comes. */
export class RuffClient {
  state: RuffState;
  /** Findings as they stand in the texts of now. */
  readonly #findings = new Map<string, readonly Diagnostic[]>();
  /**
   * The worker's last word on each file, with the text that it is about. It is not repeated while the text is the same, so it must
   * outlive a file's being changed and changed back.
   */
  readonly #said = new Map<string, { readonly text: string; readonly findings: readonly Diagnostic[] }>();
  /** Texts on which Ruff's WebAssembly broke: they are kept from the next worker. */
  readonly #breaking = new Map<string, string>();
  /** What Ruff's worker was told last. */
  readonly #told = new Map<string, string>();
  #port: Port | null = null;
  #nextId = 1;
  #asked: { readonly id: number; readonly texts: ReadonlyMap<string, string> } | null = null;
  #again = false;
  #cancelTimer: (() => void) | null = null;
  #ready = false;
  #notices: readonly FileNotice[] = [];
  readonly #watchdog: Watchdog;
  readonly #crashes: Crashes;
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
    this.#watchdog = new Watchdog(clock, () => this.#replace("Ruff gave no answer in time."));
    this.#crashes = new Crashes(clock);
  }

  get notices(): readonly FileNotice[] {
    const broken = [...this.#breaking].filter(([path, text]) => this.mirror.texts.get(path) === text);
    const reason = "Ruff broke on this file, and leaves it out until it changes.";
    return [...this.#notices, ...broken.map(([path]) => ({ path, reason }))];
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
      this.#watch();
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
    try {
      if (!this.#port) this.#start(this.spawn);
    } catch (error) {
      return this.#giveUp(error instanceof Error ? error.message : String(error));
    }
    const id = this.#nextId++;
    this.#asked = { id, texts: new Map(this.mirror.texts) };
    this.#post({ kind: "check", id });
    this.#watch();
  }

  #post(request: Pick<RuffRequest, "kind" | "id" | "target">): void {
    const files = this.mirror.files.filter(({ path, text }) => this.#breaking.get(path) !== text);
    const paths = new Set(files.map(({ path }) => path));
    const changed = files.filter(({ path, text }) => this.#told.get(path) !== text);
    const removed = [...this.#told.keys()].filter((path) => !paths.has(path));
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
    this.#said.clear();
    port.onmessage = ({ data }) => {
      if (this.#port !== port) return;
      const reply = readRuffReply(data);
      if (reply) this.#receive(reply);
      else this.#replace("Ruff's worker sent something that could not be read.");
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
      case "ready":
        this.#ready = true;
        break;
      case "checked":
        this.#take(reply);
        break;
      case "fixed":
        this.#fixes.get(reply.id)?.({ status: "ok", edits: reply.edits });
        this.#fixes.delete(reply.id);
        break;
      case "failed":
        if (this.#asked?.id === reply.id) return this.#replace(reply.reason);
        this.#fixes.get(reply.id)?.({ status: "error", reason: reply.reason });
        this.#fixes.delete(reply.id);
        break;
      case "broken":
        return this.#replace(reply.reason);
    }
    this.#watch();
  }

  #take(reply: Extract<RuffReply, { kind: "checked" }>): void {
    const asked = this.#asked;
    if (asked?.id !== reply.id) return;
    this.#asked = null;
    this.#crashes.answered();
    const broken = new Set(reply.broken);
    for (const [path, findings] of reply.byPath) {
      const text = asked.texts.get(path);
      if (text === undefined || broken.has(path)) this.#said.delete(path);
      else this.#said.set(path, { text, findings });
    }
    for (const [path, { text, findings }] of this.#said) {
      const now = this.mirror.texts.get(path);
      if (now === undefined) this.#said.delete(path);
      // A text that moved on while Ruff worked: what is known was moved along, and the next answer is on its way.
      else if (now === text) this.#findings.set(path, findings);
    }
    this.#notices = reply.notices.filter(({ path }) => !broken.has(path));
    for (const path of broken) {
      this.#breaking.set(path, asked.texts.get(path) ?? "");
      this.#findings.delete(path);
    }
    this.#set("ready");
    if (broken.size > 0) return this.#replace("Ruff's WebAssembly broke.");
    if (this.#again) {
      this.#again = false;
      this.schedule();
    }
  }

  /** Sets the watchdog anew while anything is awaited, and takes it off otherwise. */
  #watch(): void {
    if (!this.#port || (!this.#asked && this.#fixes.size === 0)) return this.#watchdog.rest();
    this.#watchdog.watch((this.#ready ? PATIENCE_MS : START_PATIENCE_MS) + this.mirror.size / CHARACTERS_PER_MS);
  }

  #replace(reason: string): void {
    this.#stop(reason);
    if (this.#crashes.note()) this.#giveUp(reason);
    else this.schedule();
  }

  #giveUp(reason: string): void {
    this.#cancelTimer?.();
    this.#findings.clear();
    this.#notices = [{ path: "Ruff", reason }];
    this.#set("failed");
  }

  #stop(reason = "Ruff was stopped."): void {
    this.#port?.terminate();
    this.#port = null;
    this.#asked = null;
    this.#ready = false;
    this.#watchdog.rest();
    for (const settle of this.#fixes.values()) settle({ status: "error", reason });
    this.#fixes.clear();
  }

  #set(state: RuffState): void {
    this.state = state;
    this.changed();
  }
}
