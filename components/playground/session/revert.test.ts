import { describe, expect, it } from "vitest";
import { emptyWorkspace, reduce, type Workspace } from "@/lib/workspace/operations";
import { revert } from "./revert";

const before: Workspace = {
  ...emptyWorkspace,
  files: [
    { path: "a.py", text: "a = 1\n" },
    { path: "b.py", text: "b = 1\n" },
  ],
  config: { "treat-as": { "b.py": "store" } },
};

function undone(after: Workspace, now: Workspace): Workspace {
  return revert(before, after, now).operations.reduce(reduce, now);
}

describe("revert", () => {
  it("brings back changed, removed and renamed files, with what they were told to be", () => {
    const after = [
      { kind: "put", file: { path: "a.py", text: "a = 2\n" } } as const,
      { kind: "rename", from: "b.py", to: "c.py" } as const,
    ].reduce(reduce, before);
    const back = undone(after, after);
    expect(back.files).toEqual(before.files);
    expect(back.config).toEqual(before.config);
  });

  it("takes away files that were made", () => {
    const after = reduce(before, { kind: "put", file: { path: "new.py", text: "" } });
    expect(undone(after, after).files).toEqual(before.files);
  });

  it("keeps what was typed since, and says where", () => {
    const after = reduce(before, { kind: "put", file: { path: "a.py", text: "a = 2\n" } });
    const now = reduce(after, { kind: "put", file: { path: "a.py", text: "a = 2  # mine\n" } });
    const { operations, kept } = revert(before, after, now);
    expect(operations).toEqual([]);
    expect(kept).toEqual(["a.py"]);
  });

  it("keeps a made file that was written in since", () => {
    const after = reduce(before, { kind: "put", file: { path: "new.py", text: "" } });
    const now = reduce(after, { kind: "put", file: { path: "new.py", text: "mine = 1\n" } });
    expect(revert(before, after, now)).toEqual({ operations: [], kept: ["new.py"] });
  });

  it("leaves files that came since", () => {
    const after = reduce(before, { kind: "remove", path: "a.py" });
    const now = reduce(after, { kind: "put", file: { path: "later.py", text: "" } });
    expect(undone(after, now).files.map(({ path }) => path)).toEqual(["a.py", "b.py", "later.py"]);
  });
});
