import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addFile,
  applyChanges,
  editFile,
  findFile,
  freePath,
  mergeFiles,
  putUnderFolder,
  removeFile,
  removeFolder,
  renameFile,
  renameFolder,
  type WorkspaceFile,
} from "./model";

const files: readonly WorkspaceFile[] = [
  { path: "README.md", text: "read" },
  { path: "users/models.py", text: "m", eol: "\r\n" },
  { path: "users/store.py", text: "s" },
];
const paths = (list: readonly WorkspaceFile[]) => list.map(({ path }) => path);

describe("addFile", () => {
  it("adds in order", () => {
    const result = addFile(files, "users/routes.py", "r");
    expect(result.status === "ok" && paths(result.files)).toEqual([
      "README.md",
      "users/models.py",
      "users/routes.py",
      "users/store.py",
    ]);
  });

  it.each([
    ["../a.py", "The path leads outside the project (..)."],
    ["users/store.py", "There is a file “users/store.py” already."],
    ["users/Store.py", "“users/store.py” differs only in upper and lower case: choose another name."],
    ["users/store.py/a.py", "“users/store.py” is a file: nothing can lie in it."],
  ])("refuses %s", (path, reason) => {
    expect(addFile(files, path)).toEqual({ status: "error", reason });
  });

  it("refuses the name of a folder", () => {
    const inFolder = [{ path: "a.py/b.py", text: "" }];
    expect(addFile(inFolder, "a.py")).toEqual({ status: "error", reason: "There is a folder “a.py” already." });
  });
});

describe("renaming", () => {
  it("moves a file with its line endings", () => {
    const result = renameFile(files, "users/models.py", "people/models.py");
    expect(result.status === "ok" && result.files[1]).toEqual({ path: "people/models.py", text: "m", eol: "\r\n" });
  });

  it("may change only the case of a name", () => {
    expect(renameFile(files, "users/store.py", "users/Store.py").status).toBe("ok");
  });

  it("says what is wrong", () => {
    expect(renameFile(files, "x.py", "y.py")).toEqual({ status: "error", reason: "There is no file “x.py”." });
    expect(renameFile(files, "users/store.py", "users/models.py")).toEqual({
      status: "error",
      reason: "There is a file “users/models.py” already.",
    });
    expect(renameFile(files, "users/store.py", "").status).toBe("error");
  });

  it("moves a folder, also into itself", () => {
    const moved = renameFolder(files, "users", "people");
    expect(moved.status === "ok" && paths(moved.files)).toEqual(["README.md", "people/models.py", "people/store.py"]);
    const deeper = renameFolder(files, "users", "users/inner/");
    expect(deeper.status === "ok" && paths(deeper.files)).toEqual([
      "README.md",
      "users/inner/models.py",
      "users/inner/store.py",
    ]);
  });

  it("says what is wrong with a folder", () => {
    expect(renameFolder(files, "none", "x")).toEqual({ status: "error", reason: "There is no folder “none”." });
    expect(renameFolder(files, "users", " / ")).toMatchObject({ status: "error" });
    expect(renameFolder(files, "users", "")).toEqual({ status: "error", reason: "Give the folder a name." });
    expect(renameFolder(files, "users", "../x")).toMatchObject({ status: "error" });
    const taken = [...files, { path: "people/store.py", text: "" }];
    expect(renameFolder(taken, "users", "people")).toEqual({
      status: "error",
      reason: "There is a file “people/store.py” already.",
    });
  });
});

describe("editing and removing", () => {
  it("keeps LF only, and other files as they are", () => {
    const edited = editFile(files, "users/store.py", "a\r\nb\rc");
    expect(findFile(edited, "users/store.py")?.text).toBe("a\nb\nc");
    expect(edited[0]).toBe(files[0]);
    expect(editFile(files, "none.py", "x")).toEqual(files);
  });

  it("applies changes each to what the one before left", () => {
    const changes = [
      { start: 0, end: 1, text: "xyz" },
      { start: 2, end: 4, text: "" },
    ];
    expect(applyChanges("abc", changes)).toBe("xyc");
  });

  it("removes files and folders", () => {
    expect(paths(removeFile(files, "README.md"))).toEqual(["users/models.py", "users/store.py"]);
    expect(paths(removeFolder(files, "users"))).toEqual(["README.md"]);
  });
});

describe("merging", () => {
  it("lets the imported file win and says so", () => {
    const merged = mergeFiles(files, [
      { path: "a.py", text: "new" },
      { path: "README.md", text: "newer" },
    ]);
    expect(merged.replaced).toEqual(["README.md"]);
    expect(paths(merged.files)).toEqual(["README.md", "a.py", "users/models.py", "users/store.py"]);
    expect(findFile(merged.files, "README.md")?.text).toBe("newer");
  });

  it("gives back a top folder", () => {
    expect(paths(putUnderFolder(files, "app"))).toEqual(["app/README.md", "app/users/models.py", "app/users/store.py"]);
  });

  it("finds a free path, whatever the case", () => {
    const taken = [
      { path: "Snippet.py", text: "" },
      { path: "snippet_2.py", text: "" },
    ];
    expect(freePath(taken, "snippet.py")).toBe("snippet_3.py");
    expect(freePath(taken, "other.py")).toBe("other.py");
    expect(freePath([{ path: "a/x", text: "" }], "a/x")).toBe("a/x_2");
  });
});

it("keeps its invariants through any operations: sorted, unique, valid paths", () => {
  const path = fc.constantFrom("a.py", "b.py", "A.py", "x/a.py", "x/y/b.py", "a.py/c.py", "../z.py", "");
  const operation = fc.tuple(fc.constantFrom("add", "remove", "rename", "folder"), path, path);
  fc.assert(
    fc.property(fc.array(operation), (operations) => {
      let current: readonly WorkspaceFile[] = [];
      for (const [kind, from, to] of operations) {
        if (kind === "remove") current = removeFile(current, from);
        else {
          const result =
            kind === "add"
              ? addFile(current, from)
              : kind === "rename"
                ? renameFile(current, from, to)
                : renameFolder(current, from.split("/")[0] ?? "", to);
          if (result.status === "ok") current = result.files;
        }
        const list = paths(current);
        expect(list).toEqual([...new Set(list)].sort());
        expect(new Set(list.map((one) => one.toLowerCase())).size).toBe(list.length);
      }
    }),
  );
});
