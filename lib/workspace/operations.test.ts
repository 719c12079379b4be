import { describe, expect, it } from "vitest";
import { applyChanges } from "./model";
import {
  closeFile,
  moveUnderFolder,
  reduce,
  sameFiles,
  showFile,
  toChanges,
  withTreatAs,
  type Workspace,
} from "./operations";

const workspace: Workspace = {
  files: [
    { path: "a.py", text: "a = 1\n" },
    { path: "b.py", text: "b = 2\n" },
    { path: "c.py", text: "c = 3\n" },
  ],
  openPaths: ["a.py", "b.py", "c.py"],
  activePath: "b.py",
  config: { "treat-as": { "b.py": "store" } },
};

describe("reduce", () => {
  it("applies an edit's changes one after the other", () => {
    const next = reduce(workspace, {
      kind: "edit",
      path: "a.py",
      changes: [
        { start: 4, end: 5, text: "10" },
        { start: 0, end: 1, text: "x" },
      ],
    });
    expect(next.files[0]?.text).toBe("x = 10\n");
    expect(next.files[1]).toBe(workspace.files[1]);
  });

  it("takes a renamed file's tab and component along", () => {
    const next = reduce(workspace, { kind: "rename", from: "b.py", to: "d.py" });
    expect(next.files.map(({ path }) => path)).toEqual(["a.py", "c.py", "d.py"]);
    expect(next.openPaths).toEqual(["a.py", "d.py", "c.py"]);
    expect(next.activePath).toBe("d.py");
    expect(next.config).toEqual({ "treat-as": { "d.py": "store" } });
  });

  it("replaces a file that stands where another is renamed to", () => {
    const next = reduce(workspace, { kind: "rename", from: "a.py", to: "b.py" });
    expect(next.files).toEqual([
      { path: "b.py", text: "a = 1\n" },
      { path: "c.py", text: "c = 3\n" },
    ]);
    expect(next.openPaths).toEqual(["b.py", "c.py"]);
  });

  it("closes the tab of a removed file and forgets its component", () => {
    const next = reduce(workspace, { kind: "remove", path: "b.py" });
    expect(next.openPaths).toEqual(["a.py", "c.py"]);
    expect(next.activePath).toBe("c.py");
    expect(next.config).toEqual({});
  });

  it("leaves everything as it is for a path that is not there", () => {
    expect(reduce(workspace, { kind: "rename", from: "nowhere.py", to: "d.py" })).toBe(workspace);
    expect(reduce(workspace, { kind: "remove", path: "nowhere.py" })).toEqual(workspace);
  });
});

describe("tabs", () => {
  it("goes to the left when the last one closes", () => {
    expect(closeFile({ ...workspace, activePath: "c.py" }, "c.py").activePath).toBe("b.py");
  });

  it("shows nothing when none is left", () => {
    expect(closeFile({ ...workspace, openPaths: ["a.py"], activePath: "a.py" }, "a.py").activePath).toBeNull();
  });

  it("does not open a file that is not there", () => {
    expect(showFile(workspace, "nowhere.py")).toBe(workspace);
  });
});

describe("toChanges", () => {
  it("counts columns in UTF-16 units and gives the last edit first", () => {
    const text = 'x = "😀"\ny = 2\n';
    const changes = toChanges(text, [
      { range: { start: { line: 1, column: 9 }, end: { line: 1, column: 9 } }, text: "  # face" },
      { range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } }, text: "z" },
    ]);
    expect(applyChanges(text, changes)).toBe('x = "😀"  # face\nz = 2\n');
  });

  it("takes a place beyond the end as the end", () => {
    const end = { line: 9, column: 1 };
    expect(applyChanges("a\n", toChanges("a\n", [{ range: { start: end, end }, text: "b\n" }]))).toBe("a\nb\n");
  });
});

describe("withTreatAs", () => {
  it("drops the table with its last entry", () => {
    expect(withTreatAs({ select: ["STO"], "treat-as": { "a.py": "store" } }, "a.py", null)).toEqual({
      select: ["STO"],
    });
  });

  it("leaves a configuration that does not speak of the file", () => {
    const config = { select: ["STO"] };
    expect(withTreatAs(config, "a.py", null)).toBe(config);
  });
});

describe("sameFiles", () => {
  it("does not mind the order", () => {
    expect(sameFiles(workspace.files, [...workspace.files].reverse())).toBe(true);
    expect(sameFiles(workspace.files, workspace.files.slice(1))).toBe(false);
  });
});

describe("moveUnderFolder", () => {
  it("moves the named files with their tabs and what they were told to be, and no others", () => {
    const workspace: Workspace = {
      files: [
        { path: "mine.py", text: "m" },
        { path: "store.py", text: "s" },
      ],
      openPaths: ["store.py", "mine.py"],
      activePath: "store.py",
      config: { ignore: ["STO002"], "treat-as": { "mine.py": "store", "store.py": "types" } },
    };
    expect(moveUnderFolder(workspace, new Set(["store.py", "gone.py"]), "orders")).toEqual({
      files: [
        { path: "mine.py", text: "m" },
        { path: "orders/store.py", text: "s" },
      ],
      openPaths: ["orders/store.py", "mine.py"],
      activePath: "orders/store.py",
      config: { ignore: ["STO002"], "treat-as": { "mine.py": "store", "orders/store.py": "types" } },
    });
  });
});
