import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPaths, readStandardInput, type Inputs } from "./inputs";
import { temporaryFolder } from "./temporaryFolder";

function read(cwd: string, ...paths: string[]): Inputs {
  const result = readPaths(paths, cwd, () => {});
  if (result.status === "wrong") throw new Error(result.reason);
  return result.inputs;
}

const project = {
  "service/pyproject.toml": "",
  "service/app/core/base.py": "B",
  "service/app/users/store.py": "S",
  "service/app/users/types.py": "T",
};

describe("readPaths", () => {
  it("makes a folder that is given the root", () => {
    const cwd = temporaryFolder(project);
    const inputs = read(cwd, "service");
    expect(inputs.reportRoot).toBe(join(cwd, "service"));
    expect(inputs.files.map((file) => file.path)).toEqual([
      "app/core/base.py",
      "app/users/store.py",
      "app/users/types.py",
      "pyproject.toml",
    ]);
    expect([...inputs.targets]).not.toContain("pyproject.toml");
    expect(inputs.reportPath("app/users/store.py")).toBe("app/users/store.py");
  });

  it("reads the project around a part of it, and asks only for the part", () => {
    const cwd = temporaryFolder(project);
    const folder = read(cwd, "service/app/users");
    expect(folder.files).toHaveLength(4);
    expect([...folder.targets]).toEqual(["app/users/store.py", "app/users/types.py"]);
    expect(folder.reportPath("app/users/store.py")).toBe("store.py");
    expect(folder.reportPath("app/core/base.py")).toBe("../core/base.py");

    const file = read(cwd, "service/app/users/store.py");
    expect([...file.targets]).toEqual(["app/users/store.py"]);
    expect(file.files).toHaveLength(4);
    expect(file.reportPath("app/users/store.py")).toBe("store.py");
  });

  it("takes a file of no project alone, and several by their nearest common folder", () => {
    const cwd = temporaryFolder({ "a/x.py": "", "a/y.py": "", "b/z.py": "" });
    expect(read(cwd, "a/x.py").files.map((file) => file.path)).toEqual(["x.py"]);
    expect(read(cwd, "a/x.py", "b").files.map((file) => file.path)).toEqual(["a/x.py", "b/z.py"]);
    expect(read(cwd, "a", "a/x.py").files.map((file) => file.path)).toEqual(["x.py", "y.py"]);
  });

  it("does not look for a project above a repository's root", () => {
    const cwd = temporaryFolder({ "pyproject.toml": "", "repository/app/x.py": "" });
    mkdirSync(join(cwd, "repository", ".git"));
    expect(read(cwd, "repository/app").files.map((file) => file.path)).toEqual(["x.py"]);
  });

  it("names what cannot be read, and reads the rest", () => {
    const cwd = temporaryFolder({ "a/ok.py": "x", "a/bin.py": new Uint8Array([0, 255]), "a/notes.md": "" });
    const inputs = read(cwd, "a", "a/notes.md");
    expect(inputs.files.map((file) => file.path)).toEqual(["ok.py"]);
    expect(inputs.skipped).toEqual([
      { path: "bin.py", reason: "It is a binary file." },
      { path: "notes.md", reason: "It is not a Python file (.py, .pyi)." },
    ]);
  });

  it("names the nearest neighbour of a path that is not there", () => {
    const cwd = temporaryFolder({ "app/store.py": "" });
    expect(readPaths(["app/stroe.py"], cwd, () => {})).toEqual({
      status: "wrong",
      reason: 'There is no file or folder "app/stroe.py"; did you mean store.py?',
    });
    expect(readPaths(["nowhere/at/all"], cwd, () => {})).toMatchObject({ status: "wrong" });
  });
});

describe("readStandardInput", () => {
  const bytes = new TextEncoder().encode("NEW");

  it("puts the text in its place of the project", () => {
    const cwd = temporaryFolder(project);
    const result = readStandardInput({ filename: "service/app/users/store.py", bytes }, cwd, () => {});
    if (result.status === "wrong") throw new Error(result.reason);
    const { inputs } = result;
    expect(inputs.files.find((file) => file.path === "app/users/store.py")?.text).toBe("NEW");
    expect(inputs.files).toHaveLength(4);
    expect([...inputs.targets].map(inputs.reportPath)).toEqual(["service/app/users/store.py"]);
  });

  it("is a snippet alone outside of a project, and wants a Python name", () => {
    const cwd = temporaryFolder({ "other.py": "" });
    expect(readStandardInput({ filename: "snippet.py", bytes }, cwd, () => {})).toMatchObject({
      inputs: { files: [{ path: "snippet.py", text: "NEW" }] },
    });
    expect(readStandardInput({ filename: "x.txt", bytes }, cwd, () => {})).toMatchObject({ status: "wrong" });
  });
});
