import { beforeEach, describe, expect, it } from "vitest";
import type { CheckResult, Diagnostic } from "@/lib/engine";
import { type CheckerEvent, CheckerCore } from "./core";
import type { Clock, Port } from "./port";
import type { EngineReply, EngineRequest, RuffReply, RuffRequest } from "./protocol";

/** A worker that a test plays. */
class FakePort<Request, Reply> implements Port {
  onmessage: Port["onmessage"] = null;
  onerror: Port["onerror"] = null;
  onmessageerror: Port["onmessageerror"] = null;
  terminated = false;
  readonly received: Request[] = [];

  postMessage(message: unknown): void {
    this.received.push(message as Request);
  }
  terminate(): void {
    this.terminated = true;
  }
  reply(message: Reply): void {
    this.onmessage?.({ data: message });
  }
}

/** A clock that a test turns. */
class FakeClock implements Clock {
  time = 0;
  #timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
  }
  /** Time passes without a timer running; those that were due run on waking. */
  sleep(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.#timers.filter((one) => one.at <= this.time);
    this.#timers = this.#timers.filter((one) => one.at > this.time);
    for (const timer of due) timer.run();
  }
  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const due = this.#timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((one) => one !== due);
      this.time = due.at;
      due.run();
    }
    this.time = end;
  }
}

type EnginePort = FakePort<EngineRequest, EngineReply>;
type RuffPort = FakePort<RuffRequest, RuffReply>;

const diagnostic = (code: string, line: number, path = "a.py"): Diagnostic => ({
  code,
  name: code,
  severity: "warning",
  path,
  range: { start: { line, column: 1 }, end: { line, column: 5 } },
  message: code,
  related: [],
  fixable: null,
});

const result = (diagnostics: Diagnostic[] = [], complete = true): CheckResult => ({
  diagnostics,
  skipped: [],
  partial: [],
  complete,
  timings: { parse: 0, flatten: 0, facts: 0, link: 0, rules: 0, total: 0 },
});

let engines: EnginePort[];
let ruffs: RuffPort[];
let clock: FakeClock;
let events: CheckerEvent[];
let checker: CheckerCore;
/** Whether the browser refuses to make workers. */
let refuses: boolean;

const files = [{ path: "a.py", text: "x = 1\ny = 2\nz = 3\n" }];
const engine = (): EnginePort => engines[engines.length - 1] as EnginePort;
const ruff = (): RuffPort => ruffs[ruffs.length - 1] as RuffPort;
const checks = (port: EnginePort): Extract<EngineRequest, { kind: "check" }>[] =>
  port.received.filter((one) => one.kind === "check");
const answer = (diagnostics: Diagnostic[] = [], complete = true): void => {
  const all = checks(engine());
  const id = all[all.length - 1]?.id ?? -1;
  engine().reply({
    kind: "checked",
    id,
    checked: { result: result(diagnostics, complete), files: 1, lines: 3, milliseconds: 1 },
  });
};
const results = (): Extract<CheckerEvent, { kind: "result" }>[] => events.filter((event) => event.kind === "result");
const codes = (): string[] =>
  results()[results().length - 1]?.snapshot.result.diagnostics.map((one) => `${one.code}:${one.range.start.line}`) ??
  [];

beforeEach(() => {
  engines = [];
  ruffs = [];
  clock = new FakeClock();
  events = [];
  refuses = false;
  const spawn = <T>(list: T[], port: T): T => {
    if (refuses) throw new Error("No more workers.");
    list.push(port);
    return port;
  };
  checker = new CheckerCore(
    () => spawn(engines, new FakePort<EngineRequest, EngineReply>()),
    () => spawn(ruffs, new FakePort<RuffRequest, RuffReply>()),
    clock,
  );
  checker.subscribe((event) => events.push(event));
});

describe("results", () => {
  it("are of the newest revision: a late answer is dropped and asked for again", () => {
    checker.open(files, {}, 1);
    checker.edit("a.py", [{ start: 0, end: 1, text: "w" }], 2);
    answer([diagnostic("STO002", 1)]);
    expect(results()).toEqual([]);
    expect(checks(engine())).toHaveLength(2);
    answer([diagnostic("STO003", 1)]);
    expect(results().map((event) => event.snapshot.revision)).toEqual([2]);
  });

  it("are asked for one at a time, however many changes come meanwhile", () => {
    checker.open(files, {}, 1);
    for (let revision = 2; revision < 20; revision++) checker.edit("a.py", [{ start: 0, end: 0, text: "a" }], revision);
    expect(checks(engine())).toHaveLength(1);
    answer();
    expect(checks(engine())).toHaveLength(2);
    answer();
    expect(checks(engine())).toHaveLength(2);
    expect(results()).toHaveLength(1);
  });

  it("that are provisional are shown, and followed by the complete ones once typing rests", () => {
    checker.open(files, {}, 1);
    answer([diagnostic("STO002", 1)], false);
    expect(codes()).toEqual(["STO002:1"]);
    clock.advance(1000);
    expect(checks(engine()).map((one) => one.provisional)).toEqual([true, false]);
    answer([diagnostic("STO003", 1)]);
    expect(codes()).toEqual(["STO003:1"]);
  });
});

describe("a worker that fails", () => {
  it("is replaced and fed again, and it is said", () => {
    checker.open(files, {}, 1);
    answer();
    checker.edit("a.py", [{ start: 0, end: 1, text: "w" }], 2);
    engine().onerror?.({ message: "out of luck" });
    expect(engines).toHaveLength(2);
    expect(engines[0]?.terminated).toBe(true);
    expect(events[events.length - 1]).toEqual({ kind: "restarted", reason: "out of luck." });
    const [first] = engine().received;
    expect(first).toEqual({
      kind: "operation",
      operation: { kind: "open", files: [{ path: "a.py", text: "w = 1\ny = 2\nz = 3\n" }], config: {} },
    });
    answer([diagnostic("STO002", 1)]);
    expect(results()[results().length - 1]?.snapshot.revision).toBe(2);
  });

  it("by silence is replaced when its time is up", () => {
    checker.open(files, {}, 1);
    engine().reply({ kind: "ready" });
    clock.advance(9_000);
    expect(engines).toHaveLength(1);
    clock.advance(2_000);
    expect(engines).toHaveLength(2);
    expect(events.some((event) => event.kind === "restarted")).toBe(true);
  });

  it("has more time for more text", () => {
    checker.open([{ path: "big.py", text: "x".repeat(4_000_000) }], {}, 1);
    engine().reply({ kind: "ready" });
    clock.advance(25_000);
    expect(engines).toHaveLength(1);
    clock.advance(10_000);
    expect(engines).toHaveLength(2);
  });

  it("has more time to load over a slow network", () => {
    checker.open(files, {}, 1);
    clock.advance(55_000);
    expect(engines).toHaveLength(1);
    clock.advance(6_000);
    expect(engines).toHaveLength(2);
  });

  it("is not blamed for the time that the machine slept", () => {
    checker.open(files, {}, 1);
    engine().reply({ kind: "ready" });
    clock.sleep(3_600_000);
    expect(engines).toHaveLength(1);
    clock.advance(11_000);
    expect(engines).toHaveLength(2);
  });

  it("three times in half a minute is given up", () => {
    checker.open(files, {}, 1);
    for (let crash = 0; crash < 3; crash++) {
      answer();
      engine().onerror?.({ message: "boom" });
      clock.advance(5_000);
    }
    expect(engines).toHaveLength(3);
    expect(events[events.length - 1]).toEqual({ kind: "failed", reason: "boom." });
  });

  it("by silence three times on end is given up, however long that takes", () => {
    checker.open([{ path: "big.py", text: "x".repeat(4_000_000) }], {}, 1);
    for (let hang = 0; hang < 3; hang++) {
      engine().reply({ kind: "ready" });
      clock.advance(40_000);
    }
    expect(engines).toHaveLength(3);
    expect(events[events.length - 1]?.kind).toBe("failed");
    clock.advance(600_000);
    expect(engines).toHaveLength(3);
  });

  it("and cannot be made anew is given up", () => {
    checker.open(files, {}, 1);
    refuses = true;
    engine().onerror?.({ message: "boom" });
    expect(events[events.length - 1]).toEqual({ kind: "failed", reason: "No more workers." });
  });

  it("now and then is replaced each time", () => {
    checker.open(files, {}, 1);
    for (let crash = 0; crash < 8; crash++) {
      engine().onerror?.({ message: "boom" });
      answer();
      clock.advance(20_000);
    }
    expect(events.some((event) => event.kind === "failed")).toBe(false);
  });

  it("for want of memory is replaced without a word", () => {
    checker.open(files, {}, 1);
    engine().reply({ kind: "broken", reason: "The parser's memory is used up.", quiet: true });
    expect(engines).toHaveLength(2);
    expect(events).toEqual([]);
  });

  it("by sending what is no reply is replaced", () => {
    checker.open(files, {}, 1);
    engine().onmessage?.({ data: { kind: "checked", id: 1, checked: "<b>" } });
    expect(engines).toHaveLength(2);
  });

  it("is not heard any more once it is replaced", () => {
    checker.open(files, {}, 1);
    const old = engine();
    old.onerror?.({ message: "boom" });
    const [check] = checks(old);
    old.reply({
      kind: "checked",
      id: check?.id ?? 0,
      checked: { result: result([diagnostic("STO002", 1)]), files: 1, lines: 3, milliseconds: 1 },
    });
    expect(results()).toEqual([]);
  });
});

describe("fixes", () => {
  it("are answered for the text they were asked for, and stale otherwise", async () => {
    checker.open(files, {}, 1);
    answer();
    const first = checker.fix({ code: "TYP003" }, 1);
    const asked = engine().received.find((one) => one.kind === "fix");
    engine().reply({ kind: "fixed", id: asked?.id ?? 0, edits: [{ kind: "create", path: "b.py", text: "" }] });
    expect(await first).toEqual({ status: "ok", edits: [{ kind: "create", path: "b.py", text: "" }] });
    expect(await checker.fix({ code: "TYP003" }, 0)).toEqual({ status: "stale" });
    const second = checker.fix("safe", 1);
    checker.edit("a.py", [{ start: 0, end: 0, text: "a" }], 2);
    const last = engine().received.filter((one) => one.kind === "fix");
    engine().reply({ kind: "fixed", id: last[1]?.id ?? 0, edits: [] });
    expect(await second).toEqual({ status: "stale" });
  });

  it("settle with the reason where the worker dies", async () => {
    checker.open(files, {}, 1);
    answer();
    const fix = checker.fix("all", 1);
    engine().onerror?.({ message: "boom" });
    expect(await fix).toEqual({ status: "error", reason: "boom" });
  });
});

describe("Ruff", () => {
  const reply = (byPath: [string, Diagnostic[]][], broken: string[] = []): void => {
    const asked = ruff().received.filter((one) => one.kind === "check");
    ruff().reply({ kind: "checked", id: asked[asked.length - 1]?.id ?? 0, byPath, notices: [], broken });
  };
  const theirs = (findings: Diagnostic[]): void => reply([["a.py", findings]]);
  /** The worker says only what is new: nothing, where the texts are what they were. */
  const nothingNew = (): void => reply([]);

  it("is not loaded before our first findings are there", () => {
    checker.open(files, {}, 1);
    clock.advance(5_000);
    expect(ruffs).toEqual([]);
    answer([diagnostic("STO002", 1)]);
    clock.advance(1_000);
    expect(ruffs).toHaveLength(1);
    expect(results()[results().length - 1]?.snapshot.ruff).toBe("loading");
    theirs([diagnostic("F401", 1)]);
    expect(codes()).toEqual(["F401:1", "STO002:1"]);
    expect(results()[results().length - 1]?.snapshot.ruff).toBe("ready");
  });

  it("is told only what changed, and its findings move along with edits until it answers", () => {
    checker.open([...files, { path: "b.py", text: "b = 1\n" }], {}, 1);
    answer();
    clock.advance(1_000);
    theirs([diagnostic("F401", 1), diagnostic("E711", 2), diagnostic("W291", 3)]);
    checker.edit("a.py", [{ start: 6, end: 6, text: "# one\n# two\n" }], 2);
    answer();
    expect(codes()).toEqual(["F401:1", "W291:5"]);
    clock.advance(1_000);
    const [, second] = ruff().received;
    expect(second?.fresh).toBe(false);
    expect(second?.changed.map((file) => file.path)).toEqual(["a.py"]);
    theirs([diagnostic("F401", 1), diagnostic("E711", 4), diagnostic("W291", 5)]);
    expect(codes()).toEqual(["F401:1", "E711:4", "W291:5"]);
  });

  it("answers for an older text are not shown", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    checker.edit("a.py", [{ start: 0, end: 0, text: "\n\n" }], 2);
    answer();
    theirs([diagnostic("F401", 1)]);
    expect(codes()).toEqual([]);
    clock.advance(1_000);
    theirs([diagnostic("F401", 3)]);
    expect(codes()).toEqual(["F401:3"]);
  });

  it("that fails leaves ours as they are, and says so", () => {
    checker.open(files, {}, 1);
    answer([diagnostic("STO002", 1)]);
    for (let crash = 0; crash < 5; crash++) {
      clock.advance(1_000);
      ruff().reply({ kind: "broken", reason: "Ruff could not be loaded: offline" });
    }
    expect(codes()).toEqual(["STO002:1"]);
    expect(results()[results().length - 1]?.snapshot.ruff).toBe("failed");
    expect(events.some((event) => event.kind === "restarted")).toBe(false);
  });

  it("keeps its findings where a text is changed and changed back before it looks", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    theirs([diagnostic("F401", 1), diagnostic("E711", 2)]);
    checker.edit("a.py", [{ start: 0, end: 0, text: "a" }], 2);
    checker.edit("a.py", [{ start: 0, end: 1, text: "" }], 3);
    answer();
    answer();
    clock.advance(1_000);
    nothingNew();
    expect(codes()).toEqual(["F401:1", "E711:2"]);
  });

  it("keeps its findings where the same text is opened or put again", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    theirs([diagnostic("F401", 1)]);
    checker.open(files, {}, 2);
    answer();
    clock.advance(1_000);
    nothingNew();
    expect(codes()).toEqual(["F401:1"]);
    checker.put({ path: "a.py", text: "x = 1\ny = 2\nz = 3\n" }, 3);
    answer();
    clock.advance(1_000);
    nothingNew();
    expect(codes()).toEqual(["F401:1"]);
  });

  it("keeps what it said of a text that was changed while it looked, and changed back", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    checker.edit("a.py", [{ start: 0, end: 0, text: "a" }], 2);
    answer();
    theirs([diagnostic("F401", 1)]);
    expect(codes()).toEqual([]);
    checker.edit("a.py", [{ start: 0, end: 1, text: "" }], 3);
    answer();
    clock.advance(1_000);
    nothingNew();
    expect(codes()).toEqual(["F401:1"]);
  });

  it("is replaced when it hangs, and left out when it hangs again and again", () => {
    checker.open(files, {}, 1);
    answer([diagnostic("STO002", 1)]);
    for (let hang = 0; hang < 3; hang++) {
      clock.advance(1_000);
      ruff().reply({ kind: "ready" });
      expect(ruffs).toHaveLength(hang + 1);
      clock.advance(30_000);
    }
    expect(ruffs).toHaveLength(3);
    expect(ruff().terminated).toBe(true);
    expect(results()[results().length - 1]?.snapshot.ruff).toBe("failed");
    expect(events.every((event) => event.kind === "result")).toBe(true);
  });

  it("has minutes to load over a slow network", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(170_000);
    expect(ruffs).toHaveLength(1);
  });

  it("that breaks on a file is replaced and not given that text again", () => {
    checker.open([...files, { path: "b.py", text: "b = 1\n" }], {}, 1);
    answer();
    clock.advance(1_000);
    reply(
      [
        ["a.py", []],
        ["b.py", []],
      ],
      ["b.py"],
    );
    clock.advance(1_000);
    expect(ruffs).toHaveLength(2);
    expect(ruff().received[0]?.changed.map((file) => file.path)).toEqual(["a.py"]);
    theirs([diagnostic("F401", 1)]);
    expect(codes()).toEqual(["F401:1"]);
    expect(results()[results().length - 1]?.snapshot.result.partial.map(({ path }) => path)).toEqual(["b.py"]);
    checker.edit("b.py", [{ start: 0, end: 1, text: "c" }], 2);
    answer();
    clock.advance(1_000);
    expect(ruff().received[1]?.changed.map((file) => file.path)).toEqual(["b.py"]);
  });

  it("is not heard any more once the checker has given up", () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    for (let crash = 0; crash < 3; crash++) engine().onerror?.({ message: "boom" });
    expect(events[events.length - 1]?.kind).toBe("failed");
    theirs([diagnostic("F401", 1)]);
    clock.advance(600_000);
    expect(events[events.length - 1]?.kind).toBe("failed");
    expect(ruff().terminated).toBe(true);
  });

  it("that cannot be started is left out", () => {
    checker.open(files, {}, 1);
    refuses = true;
    answer([diagnostic("STO002", 1)]);
    clock.advance(10_000);
    expect(codes()).toEqual(["STO002:1"]);
    expect(results()[results().length - 1]?.snapshot.ruff).toBe("failed");
  });

  it("says nothing of a file that we skipped", () => {
    checker.open(files, {}, 1);
    const [check] = checks(engine());
    const skipping = { ...result(), skipped: [{ path: "a.py", reason: "It is binary." }] };
    const checked = { result: skipping, files: 1, lines: 3, milliseconds: 1 };
    engine().reply({ kind: "checked", id: check?.id ?? 0, checked });
    clock.advance(1_000);
    theirs([diagnostic("F401", 1)]);
    expect(codes()).toEqual([]);
  });

  it("mends its own findings", async () => {
    checker.open(files, {}, 1);
    answer();
    clock.advance(1_000);
    theirs([diagnostic("F401", 1)]);
    const fix = checker.fix({ code: "F401" }, 1);
    const asked = ruff().received.find((one) => one.kind === "fix");
    ruff().reply({ kind: "fixed", id: asked?.id ?? 0, edits: [] });
    expect(await fix).toEqual({ status: "ok", edits: [] });
  });
});

it("is silent once disposed, and stops its workers", () => {
  checker.open(files, {}, 1);
  answer();
  clock.advance(1_000);
  checker.dispose();
  expect(engine().terminated && ruff().terminated).toBe(true);
  const before = events.length;
  clock.advance(60_000);
  expect(events).toHaveLength(before);
});
