import { describe, expect, it } from "vitest";
import { isSystemFile, kindOf, leftOutFolderOf } from "./kinds";

describe("kindOf", () => {
  it.each([
    ["a/store.py", "python"],
    ["types.PYI", "python"],
    ["pyproject.toml", "configuration"],
    ["a/requirements-dev.txt", "configuration"],
    ["setup.cfg", "configuration"],
    ["pytest.ini", "configuration"],
    ["housestyle.toml", "configuration"],
    ["README.md", "side"],
    ["tox.ini", "side"],
    ["a.zip", "archive"],
    ["a.tar.gz", "archive"],
    ["a.json", "other"],
    ["Makefile", "other"],
    ["py", "other"],
  ])("%s is %s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe("leftOutFolderOf", () => {
  it.each([
    ["a/.venv/lib/x.py", "a/.venv"],
    ["Node_Modules/x.py", "Node_Modules"],
    ["a/b.egg-info/x.txt", "a/b.egg-info"],
    ["venv.py", null],
    ["a/environment/x.py", null],
    ["venv", null],
  ])("%s lies under %s", (path, folder) => {
    expect(leftOutFolderOf(path)).toBe(folder);
  });
});

it("knows what systems add", () => {
  expect(["__MACOSX/a/._b.py", "a/.DS_Store", "Thumbs.db", "a/._b.py"].every(isSystemFile)).toBe(true);
  expect(["a/_b.py", "MACOSX/a.py"].some(isSystemFile)).toBe(false);
});
