import { describe, expect, it } from "vitest";
import { createLinter } from "@/lib/engine";
import { loadRuffInNode } from "@/lib/ruff/loadInNode";
import { checkProject } from "./check";
import { EngineHost } from "./engineHost";
import { countLines, followChange } from "./lines";
import type { EngineReply, RuffReply } from "./protocol";
import { RuffHost } from "./ruffHost";

const store = `"""Loans."""

import os
from typing import List


class LoanStore:
    """Loans."""

    def get(self) -> List[int]:
        """Give them."""
        try:
            return []
        except KeyError:
            return []
`;

/** Lets the host's promise settle. */
const loaded = async (promise: Promise<unknown>): Promise<void> => {
  await promise;
  await Promise.resolve();
};

describe("EngineHost", () => {
  it("keeps messages until the engine is loaded, then answers in order", async () => {
    const replies: EngineReply[] = [];
    const linter = createLinter();
    const host = new EngineHost(linter, (reply) => replies.push(reply));
    host.receive({
      kind: "operation",
      operation: { kind: "open", files: [{ path: "store.py", text: store }], config: {} },
    });
    host.receive({ kind: "check", id: 1, provisional: true });
    expect(replies).toEqual([]);
    await loaded(linter);
    expect(replies.shift()).toEqual({ kind: "ready" });
    const [first] = replies;
    expect(first?.kind === "checked" && first.checked.lines).toBe(15);
    expect(first?.kind === "checked" && first.checked.result.diagnostics.map((one) => one.code)).toContain("STO002");
    host.receive({
      kind: "operation",
      operation: { kind: "edit", path: "store.py", changes: [{ start: 0, end: 0, text: "\n" }] },
    });
    host.receive({ kind: "fix", id: 2, target: { code: "TYP003" } });
    host.receive({ kind: "check", id: 3, provisional: true });
    const last = replies[2];
    expect(replies[1]?.kind === "fixed" && replies[1].edits.length).toBeGreaterThan(0);
    expect(last?.kind === "checked" && last.checked.lines).toBe(16);
  });

  it("says where the engine cannot be loaded", async () => {
    const replies: EngineReply[] = [];
    const failing = Promise.reject(new Error("offline"));
    new EngineHost(failing, (reply) => replies.push(reply));
    await failing.catch(() => undefined);
    await Promise.resolve();
    expect(replies).toEqual([{ kind: "broken", reason: "The parser could not be loaded: offline", quiet: false }]);
  });

  it("asks to be replaced when an operation does not fit what it knows", async () => {
    const replies: EngineReply[] = [];
    const linter = createLinter();
    const host = new EngineHost(linter, (reply) => replies.push(reply));
    await loaded(linter);
    host.receive({ kind: "operation", operation: { kind: "open", files: [], config: {} } });
    host.receive({ kind: "operation", operation: { kind: "edit", path: "gone.py", changes: [] } });
    expect(replies.map(({ kind }) => kind)).toEqual(["ready", "broken"]);
  });

  it("asks to be replaced when a message is none of the protocol's", async () => {
    const replies: EngineReply[] = [];
    const linter = createLinter();
    const host = new EngineHost(linter, (reply) => replies.push(reply));
    await loaded(linter);
    for (const data of [
      null,
      "check",
      { kind: "check" },
      { kind: "operation", operation: { kind: "open", files: {} } },
    ]) {
      host.receive(data);
    }
    expect(replies.map(({ kind }) => kind)).toEqual(["ready", "broken", "broken", "broken", "broken"]);
  });
});

describe("RuffHost", () => {
  it("answers with the findings of the files that changed", async () => {
    const replies: RuffReply[] = [];
    const ruff = loadRuffInNode();
    const host = new RuffHost(ruff, (reply) => replies.push(reply));
    const base = { kind: "check", removed: [], config: {} } as const;
    host.receive({
      ...base,
      id: 1,
      fresh: true,
      changed: [
        { path: "store.py", text: store },
        { path: "b.py", text: "import os\n" },
      ],
    });
    await loaded(ruff);
    expect(replies.shift()).toEqual({ kind: "ready" });
    const paths = (index: number): string[] => {
      const reply = replies[index];
      return reply?.kind === "checked" ? reply.byPath.map(([path]) => path) : [];
    };
    expect(paths(0)).toEqual(["b.py", "store.py"]);
    host.receive({ ...base, id: 2, fresh: false, changed: [{ path: "b.py", text: "import sys\n" }] });
    expect(paths(1)).toEqual(["b.py"]);
    host.receive({ ...base, id: 3, fresh: false, changed: [], removed: ["b.py"] });
    expect(replies[2]?.kind === "checked" && replies[2].byPath).toContainEqual(["b.py", []]);
  });
});

describe("checkProject", () => {
  it("gives ours and Ruff's as one, sorted, and ours alone where Ruff is not wanted", async () => {
    const files = [{ path: "store.py", text: store }];
    const both = await checkProject({ files, config: {}, ruff: true });
    const codes = both.diagnostics.map((one) => one.code);
    expect(codes).toContain("F401");
    expect(codes).toContain("STO002");
    const lines = both.diagnostics.map((one) => one.range.start.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const ours = await checkProject({ files, config: {}, ruff: false });
    expect(ours.diagnostics.some((one) => one.code === "F401")).toBe(false);
  });
});

describe("lines", () => {
  it("are counted as an editor counts them", () => {
    expect([countLines(""), countLines("a"), countLines("a\n"), countLines("a\nb")]).toEqual([0, 1, 1, 2]);
  });

  it("that an edit joins or splits carry no findings, those below move", () => {
    const finding = (line: number) => ({
      code: "F401",
      name: "",
      severity: "info" as const,
      path: "a.py",
      message: "",
      related: [],
      fixable: null,
      range: { start: { line, column: 1 }, end: { line, column: 2 } },
    });
    const text = "1\n2\n3\n4\n5\n";
    const moved = followChange([1, 2, 3, 4, 5].map(finding), text, { start: 2, end: 5, text: "x" });
    expect(moved.map((one) => one.range.start.line)).toEqual([1, 3, 4]);
  });
});
