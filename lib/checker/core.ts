import type { CheckResult, Config, Edit, FixTarget, SourceFile, TextChange } from "@/lib/engine";
import { isRuffCode } from "@/lib/ruff/codes";
import { Crashes } from "./crashes";
import { mergeFindings } from "./merge";
import { Mirror } from "./mirror";
import type { Clock, Port } from "./port";
import { type Checked, type EngineReply, type EngineRequest, type Operation, readEngineReply } from "./protocol";
import { RuffClient, type RuffState } from "./ruffClient";
import { Watchdog } from "./watchdog";

/** The findings of one state of the workspace. */
export interface CheckerSnapshot {
  /** The workspace's revision that these findings are of. */
  readonly revision: number;
  /** Our findings and, where they are there, Ruff's: merged, sorted, without what both say. */
  readonly result: CheckResult;
  readonly ruff: RuffState;
  readonly files: number;
  readonly lines: number;
  readonly milliseconds: number;
}

export type CheckerEvent =
  | { readonly kind: "result"; readonly snapshot: CheckerSnapshot }
  /** The worker crashed or hung and was replaced; the files were sent again. */
  | { readonly kind: "restarted"; readonly reason: string }
  /** The checker gave up after crashing again and again. */
  | { readonly kind: "failed"; readonly reason: string };

export type FixAnswer =
  | { readonly status: "ok"; readonly edits: Edit[] }
  | { readonly status: "stale" }
  | { readonly status: "error"; readonly reason: string };

/** A checker in the background. Every change carries the revision that it makes; answers that are older are dropped. */
export interface Checker {
  open(files: readonly SourceFile[], config: Config, revision: number): void;
  edit(path: string, changes: readonly TextChange[], revision: number): void;
  put(file: SourceFile, revision: number): void;
  remove(path: string, revision: number): void;
  rename(from: string, to: string, revision: number): void;
  configure(config: Config, revision: number): void;
  fix(target: FixTarget, revision: number): Promise<FixAnswer>;
  subscribe(listener: (event: CheckerEvent) => void): () => void;
  dispose(): void;
}

/** How long an answer may take: a base, and more for much text (the slowest machines parse some 200 characters a millisecond). */
const PATIENCE_MS = 10_000;
const CHARACTERS_PER_MS = 200;
/** A new worker fetches the parser first, over whatever network there is. */
const START_PATIENCE_MS = 60_000;
/** How long nothing must change before a provisional answer is followed by the complete one. */
const COMPLETE_AFTER_MS = 120;

interface PendingCheck {
  readonly id: number;
  readonly revision: number;
}

interface PendingFix {
  readonly revision: number;
  readonly settle: (answer: FixAnswer) => void;
}

export class CheckerCore implements Checker {
  readonly #mirror = new Mirror();
  readonly #ruff: RuffClient;
  readonly #listeners = new Set<(event: CheckerEvent) => void>();
  readonly #fixes = new Map<number, PendingFix>();
  #port: Port | null = null;
  #nextId = 1;
  #revision = -1;
  #pending: PendingCheck | null = null;
  #latest: { readonly revision: number; readonly checked: Checked } | null = null;
  readonly #watchdog: Watchdog;
  readonly #crashes: Crashes;
  /** Whether the worker has loaded the parser. */
  #ready = false;
  #completion: (() => void) | null = null;
  #stopped = false;

  constructor(
    private readonly spawnEngine: () => Port,
    spawnRuff: (() => Port) | null,
    private readonly clock: Clock,
  ) {
    this.#watchdog = new Watchdog(clock, () => this.#crash("The checker gave no answer in time.", false));
    this.#crashes = new Crashes(clock);
    this.#ruff = new RuffClient(this.#mirror, spawnRuff, clock, () => this.#announce());
    this.#start();
  }

  open(files: readonly SourceFile[], config: Config, revision: number): void {
    this.#change({ kind: "open", files, config }, revision);
  }
  edit(path: string, changes: readonly TextChange[], revision: number): void {
    this.#change({ kind: "edit", path, changes }, revision);
  }
  put(file: SourceFile, revision: number): void {
    this.#change({ kind: "put", file }, revision);
  }
  remove(path: string, revision: number): void {
    this.#change({ kind: "remove", path }, revision);
  }
  rename(from: string, to: string, revision: number): void {
    this.#change({ kind: "rename", from, to }, revision);
  }
  configure(config: Config, revision: number): void {
    this.#change({ kind: "configure", config }, revision);
  }

  fix(target: FixTarget, revision: number): Promise<FixAnswer> {
    if (revision !== this.#revision) return Promise.resolve({ status: "stale" });
    if (typeof target === "object") {
      const code = "diagnostic" in target ? target.diagnostic.code : target.code;
      if (isRuffCode(code))
        return this.#ruff.fix(target).then((answer) => (revision === this.#revision ? answer : { status: "stale" }));
    }
    if (this.#stopped) return Promise.resolve({ status: "error", reason: "The checker is not running." });
    return new Promise((settle) => {
      const id = this.#nextId++;
      this.#fixes.set(id, { revision, settle });
      this.#send({ kind: "fix", id, target });
      this.#watch();
    });
  }

  subscribe(listener: (event: CheckerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#stop("The checker was closed.");
    this.#ruff.dispose();
    this.#listeners.clear();
  }

  #change(operation: Operation, revision: number): void {
    this.#ruff.follow(operation);
    this.#mirror.apply(operation);
    this.#revision = revision;
    this.#completion?.();
    this.#completion = null;
    if (this.#stopped) return;
    this.#send({ kind: "operation", operation });
    this.#check(true);
  }

  /** Asks for a check, unless one is under way: then one follows it, however many changes come meanwhile. */
  #check(provisional: boolean): void {
    if (this.#pending || this.#stopped) return;
    const id = this.#nextId++;
    this.#pending = { id, revision: this.#revision };
    this.#send({ kind: "check", id, provisional });
    this.#watch();
  }

  #receive(reply: EngineReply): void {
    switch (reply.kind) {
      case "ready":
        this.#ready = true;
        break;
      case "checked":
        this.#crashes.answered();
        if (this.#pending?.id === reply.id) this.#take(this.#pending, reply.checked);
        break;
      case "fixed":
      case "failed": {
        if (reply.kind === "failed" && this.#pending?.id === reply.id) return this.#crash(reply.reason, false);
        const fix = this.#fixes.get(reply.id);
        this.#fixes.delete(reply.id);
        if (fix?.revision !== this.#revision) fix?.settle({ status: "stale" });
        else if (reply.kind === "fixed") fix.settle({ status: "ok", edits: reply.edits });
        else fix.settle({ status: "error", reason: reply.reason });
        break;
      }
      case "broken":
        return this.#crash(reply.reason, reply.quiet);
    }
    this.#watch();
  }

  #take(pending: PendingCheck, checked: Checked): void {
    this.#pending = null;
    if (pending.revision !== this.#revision) return this.#check(true);
    this.#latest = { revision: pending.revision, checked };
    this.#announce();
    if (!checked.result.complete) this.#completion = this.clock.after(COMPLETE_AFTER_MS, () => this.#check(false));
    else this.#ruff.schedule();
  }

  #announce(): void {
    if (!this.#latest || this.#latest.revision !== this.#revision) return;
    const { checked, revision } = this.#latest;
    this.#emit({
      kind: "result",
      snapshot: {
        revision,
        result: mergeFindings(checked.result, this.#ruff),
        ruff: this.#ruff.state,
        files: checked.files,
        lines: checked.lines,
        milliseconds: checked.milliseconds,
      },
    });
  }

  #emit(event: CheckerEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #send(request: EngineRequest): void {
    this.#port?.postMessage(request);
  }

  /** Sets the watchdog anew while anything is awaited, and takes it off otherwise. */
  #watch(): void {
    if (this.#stopped || (!this.#pending && this.#fixes.size === 0)) return this.#watchdog.rest();
    const patience = this.#ready ? PATIENCE_MS : START_PATIENCE_MS;
    this.#watchdog.watch(patience + this.#mirror.size / CHARACTERS_PER_MS);
  }

  #start(): void {
    const port = this.spawnEngine();
    this.#port = port;
    port.onmessage = ({ data }) => {
      if (this.#port !== port) return;
      const reply = readEngineReply(data);
      if (reply) this.#receive(reply);
      else this.#crash("The checker's worker sent something that could not be read.", false);
    };
    port.onerror = (event) => {
      event.preventDefault?.();
      if (this.#port === port) this.#crash(event.message || "The checker's worker stopped.", false);
    };
    port.onmessageerror = () => {
      if (this.#port === port) this.#crash("A message of the checker's worker could not be read.", false);
    };
  }

  /** Replaces the worker and feeds the new one from the mirror. `quiet` where nobody needs to know: its memory was used up. */
  #crash(reason: string, quiet: boolean): void {
    this.#stop(reason);
    if (this.#crashes.note()) return this.#giveUp(reason);
    try {
      this.#start();
    } catch (error) {
      return this.#giveUp(error instanceof Error ? error.message : String(error));
    }
    this.#stopped = false;
    if (!quiet) this.#emit({ kind: "restarted", reason: sentence(reason) });
    if (this.#revision < 0) return;
    this.#send({
      kind: "operation",
      operation: { kind: "open", files: this.#mirror.files, config: this.#mirror.config },
    });
    this.#check(true);
  }

  /** Says that no answer will come any more, and keeps to it: an answer of Ruff's alone would look like life. */
  #giveUp(reason: string): void {
    this.#ruff.dispose();
    this.#emit({ kind: "failed", reason: sentence(reason) });
  }

  #stop(reason: string): void {
    this.#stopped = true;
    this.#watchdog.rest();
    this.#completion?.();
    this.#completion = null;
    this.#ready = false;
    this.#port?.terminate();
    this.#port = null;
    this.#pending = null;
    for (const { settle } of this.#fixes.values()) settle({ status: "error", reason });
    this.#fixes.clear();
  }
}

/** A reason as a sentence: it may be a browser's bare message. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
