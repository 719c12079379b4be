import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { IMPORT_LIMITS } from "../limits";
import { collectDropped, collectFiles } from "./collect";
import { openEntries } from "./openEntries";

type Tree = { readonly [name: string]: string | Tree | Error };

/** The browser's entries over a tree of names; folders come in batches of two, as Chromium's come in hundreds. */
function entryOf(name: string, content: string | Tree | Error, parent = ""): FileSystemEntry {
  const fullPath = `${parent}/${name}`;
  if (typeof content === "string" || content instanceof Error) {
    const file = (resolve: (file: File) => void, reject: (error: Error) => void) =>
      content instanceof Error ? reject(content) : resolve(new File([content], name));
    return { isFile: true, isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const children = Object.entries(content).map(([child, inner]) => entryOf(child, inner, fullPath));
    const readEntries = (resolve: (batch: FileSystemEntry[]) => void, reject: (error: Error) => void) =>
      name === "forbidden" ? reject(new DOMException("", "SecurityError")) : resolve(children.splice(0, 2));
    return { readEntries };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function drop(...items: (FileSystemEntry | File | string)[]): DataTransfer {
  return {
    items: items.map((item) => ({
      kind: typeof item === "string" ? "string" : "file",
      webkitGetAsEntry: () => (item instanceof File || typeof item === "string" ? null : item),
      getAsFile: () => (item instanceof File ? item : null),
    })),
  } as unknown as DataTransfer;
}

describe("collectDropped", () => {
  it("reads folders to their end, in all batches", async () => {
    const tree: Tree = { "a.py": "1", "b.py": "2", "c.py": "3", inner: { "d.py": "4", "e.py": "5", "f.py": "6" } };
    const entries = await collectDropped(drop(entryOf("shop", tree), "some text"));
    expect(entries.map(({ path }) => path)).toEqual([
      "shop/a.py",
      "shop/b.py",
      "shop/c.py",
      "shop/inner/d.py",
      "shop/inner/e.py",
      "shop/inner/f.py",
    ]);
    expect(new TextDecoder().decode(entries[5]?.bytes)).toBe("6");
  });

  it("does not walk folders that are left out, nor read files of other kinds", async () => {
    const tree: Tree = { ".venv": { "x.py": new Error("must not be read") }, "a.png": new Error("x"), "m.py": "" };
    const entries = await collectDropped(drop(entryOf("shop", tree)));
    expect(entries.map(({ path }) => path)).toEqual(["shop/.venv/", "shop/a.png", "shop/m.py"]);
    const result = await openEntries(entries);
    expect(result.status === "ok" && result.notes.map(({ message }) => message)).toEqual([
      "The top folder “shop/” was taken off: paths begin inside it.",
      "“a.png” was left out: it could not be read.",
      "The folder .venv/ was left out.",
    ]);
  });

  it("names what cannot be read", async () => {
    const tree: Tree = {
      "gone.py": new DOMException("", "NotFoundError"),
      "locked.py": new DOMException("", "NotReadableError"),
      "odd.py": new Error("?"),
      forbidden: { "x.py": "" },
      "a.py": "",
    };
    const result = await openEntries(await collectDropped(drop(entryOf("p", tree))));
    expect(result.status === "ok" && result.notes.map(({ message }) => message).slice(1)).toEqual([
      "“gone.py” was left out: it is no longer there.",
      "“locked.py” was left out: the browser may not read it.",
      "“forbidden/” was left out: the browser may not read it.",
      "“odd.py” was left out: it could not be read.",
    ]);
  });

  it("takes plain files where the browser has no entries", async () => {
    const entries = await collectDropped(drop(new File(["x"], "a.py")));
    expect(entries).toEqual([{ path: "a.py", bytes: Uint8Array.of(120) }]);
  });
});

describe("collectFiles", () => {
  it("takes paths from folder inputs, and reads only what may be kept", async () => {
    const large = new File([new Uint8Array(IMPORT_LIMITS.sideFileBytes + 1)], "notes.txt");
    const inFolder = new File(["x"], "a.py");
    Object.defineProperty(inFolder, "webkitRelativePath", { value: "shop/.venv/a.py" });
    const nested = new File(["x"], "a.zip");
    Object.defineProperty(nested, "webkitRelativePath", { value: "shop/a.zip" });
    for (const file of [large, new File(["x"], "b.py")]) {
      if (file.webkitRelativePath === undefined) Object.defineProperty(file, "webkitRelativePath", { value: "" });
    }
    const entries = await collectFiles([large, inFolder, nested, new File(["x"], "b.py")].map(withPath));
    expect(entries.map(({ path, bytes, problem }) => [path, bytes.length, problem])).toEqual([
      ["notes.txt", 0, "it has 256 KB, and at most 256 KB are read"],
      ["shop/.venv/a.py", 0, undefined],
      ["shop/a.zip", 0, undefined],
      ["b.py", 1, undefined],
    ]);
  });
});

/** Node's `File` lacks the property that browsers give it. */
function withPath(file: File): File {
  if (file.webkitRelativePath === undefined) Object.defineProperty(file, "webkitRelativePath", { value: "" });
  return file;
}

describe("openEntries", () => {
  const zipped = zipSync({ "a.py": strToU8("x = 1") });

  it("opens a single zip, by its name or its first bytes", async () => {
    for (const path of ["shop.zip", "download"]) {
      const result = await openEntries([{ path, bytes: zipped }]);
      expect(result.status === "ok" && result.files).toEqual([{ path: "a.py", text: "x = 1" }]);
    }
    expect(await openEntries([{ path: "a.zip", bytes: strToU8("no") }])).toEqual({
      status: "error",
      reason: "This is not a zip: its directory is missing.",
    });
  });

  it("says what it does not open", async () => {
    expect(await openEntries([])).toEqual({ status: "error", reason: "Nothing was dropped that can be opened." });
    expect(await openEntries([{ path: "a.tar.gz", bytes: strToU8("x") }])).toEqual({
      status: "error",
      reason: "Of archives, only .zip files are opened: unpack this one and drop its folder.",
    });
    const both = await openEntries([
      { path: "a.zip", bytes: zipped },
      { path: "b.py", bytes: strToU8("") },
    ]);
    expect(both.status === "ok" && both.notes.map(({ message }) => message)).toEqual([
      "“a.zip” was left out: an archive is opened only by itself.",
    ]);
  });
});
