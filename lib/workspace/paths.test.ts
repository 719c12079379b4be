import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATH_DEPTH, PATH_LENGTH } from "./limits";
import { baseName, folderOf, isInFolder, isValidPath, joinPath, validatePath } from "./paths";

describe("validatePath", () => {
  it.each([
    "store.py",
    "users/store.py",
    "a/b/c/types.pyi",
    "pyproject.toml",
    "größe/café.py",
    "requirements-dev.txt",
    "<b>.py",
  ])("accepts %s", (path) => {
    expect(validatePath(path)).toEqual({ status: "ok", path });
  });

  it("takes off blanks around the path and composes its characters", () => {
    expect(validatePath("  cafe\u0301.py ")).toEqual({ status: "ok", path: "caf\u00e9.py" });
  });

  it.each([
    ["", "Give the file a name."],
    ["   ", "Give the file a name."],
    ["a\0.py", "The name contains a NUL character."],
    ["a\u0007.py", "The name contains a control character."],
    ["a\u202eyp.py", "The name contains an invisible character."],
    ["a\u200b.py", "The name contains an invisible character."],
    ["a\ud800.py", "The name contains half a character."],
    ["users\\store.py", "The name contains a backslash: folders are written with /."],
    ["C:/store.py", "The path begins with a drive letter: it must begin inside the project."],
    ["/etc/store.py", "The path begins with /: it must begin inside the project."],
    ["../store.py", "The path leads outside the project (..)."],
    ["a/../store.py", "The path leads outside the project (..)."],
    ["./store.py", "The path contains a folder named “.”."],
    ["users/", "The path ends with /: the name of the file is missing."],
    ["users//store.py", "The path contains // without a folder's name between."],
    ["users /store.py", "A name in the path begins or ends with a space."],
    [`${"a".repeat(PATH_LENGTH)}.py`, `The path is longer than ${PATH_LENGTH} characters.`],
    [`${"a/".repeat(PATH_DEPTH + 1)}b.py`, `The path is deeper than ${PATH_DEPTH} folders.`],
    [".venv/lib/x.py", "What lies under “.venv/” is never checked: choose another folder."],
    ["a/node_modules/x.py", "What lies under “a/node_modules/” is never checked: choose another folder."],
    [
      "store",
      "Only Python and its settings are kept here: let the name end in .py, .pyi, .toml, .cfg, .ini, .md or .txt.",
    ],
    [
      "a.zip",
      "Only Python and its settings are kept here: let the name end in .py, .pyi, .toml, .cfg, .ini, .md or .txt.",
    ],
  ])("refuses %j", (path, reason) => {
    expect(validatePath(path)).toEqual({ status: "error", reason });
  });

  it("returns paths that it accepts as they stand", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((name) => `${name}.py`),
        ),
        (path) => {
          const result = validatePath(path);
          if (result.status === "ok") expect(isValidPath(result.path)).toBe(true);
          else expect(result.reason).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe("path helpers", () => {
  it("split and join", () => {
    expect([baseName("a/b.py"), baseName("b.py"), folderOf("a/b/c.py"), folderOf("c.py")]).toEqual([
      "b.py",
      "b.py",
      "a/b",
      "",
    ]);
    expect([joinPath("a", "b.py"), joinPath("", "b.py")]).toEqual(["a/b.py", "b.py"]);
    expect([isInFolder("a/b.py", "a"), isInFolder("ab/b.py", "a"), isInFolder("x.py", "")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
