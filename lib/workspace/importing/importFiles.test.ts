import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPORT_LIMITS } from "../limits";
import type { ImportResult } from "../model";
import { isValidPath, pathProblem } from "../paths";
import { type ImportEntry, importFiles, importFilesInSteps } from "./importFiles";
import { runWithPauses } from "./runWithPauses";

const utf8 = (text: string) => new TextEncoder().encode(text);
const entry = (path: string, text = "x = 1\n"): ImportEntry => ({ path, bytes: utf8(text) });
const raw = (path: string, ...bytes: number[]): ImportEntry => ({ path, bytes: Uint8Array.from(bytes) });
const many = (amount: number, path: (index: number) => string) =>
  Array.from({ length: amount }, (_, index) => entry(path(index)));

function opened(result: ImportResult) {
  if (result.status === "error") throw new Error(result.reason);
  return {
    ...result,
    paths: result.files.map(({ path }) => path),
    messages: result.notes.map(({ message }) => message),
  };
}

/** Imports the entries beside one file that is surely kept. */
const messages = (...entries: ImportEntry[]) => opened(importFiles([entry("main.py"), ...entries])).messages;

describe("what is kept", () => {
  it("keeps Python, configuration and small texts, sorted, and says nothing", () => {
    const kept = ["setup.cfg", "requirements.txt", "pyproject.toml", "users/store.py", "users/types.pyi", "README.md"];
    const result = opened(importFiles(kept.map((path) => entry(path))));
    expect(result.paths).toEqual([...kept].sort());
    expect(result.messages).toEqual([]);
    expect(result.topFolder).toBeNull();
  });

  it("brings texts to LF and remembers their endings and byte-order mark", () => {
    const result = opened(
      importFiles([entry("a.py", "a\r\nb\r\n"), entry("b.py", "\uFEFFa\rb"), entry("c.py", "a\n")]),
    );
    expect(result.files).toEqual([
      { path: "a.py", text: "a\nb\n", eol: "\r\n" },
      { path: "b.py", text: "a\nb", eol: "\r", bom: true },
      { path: "c.py", text: "a\n" },
    ]);
    expect(result.messages).toEqual([]);
  });

  it("keeps an empty file", () => {
    expect(opened(importFiles([entry("users/__init__.py", ""), entry("a.py")])).paths).toEqual([
      "a.py",
      "users/__init__.py",
    ]);
  });

  it("composes the characters of names", () => {
    expect(opened(importFiles([entry("cafe\u0301.py")])).paths).toEqual(["caf\u00e9.py"]);
  });

  it("takes ./ off", () => {
    expect(opened(importFiles([entry("./a.py"), entry("././b/c.py")])).paths).toEqual(["a.py", "b/c.py"]);
  });
});

describe("the single top folder", () => {
  it("is taken off and said", () => {
    const result = opened(
      importFiles([entry("shop/users/store.py"), entry("shop/README.md"), entry("__MACOSX/shop/._a.py")]),
    );
    expect(result.paths).toEqual(["README.md", "users/store.py"]);
    expect(result.topFolder).toBe("shop");
    expect(result.messages[0]).toBe("The top folder “shop/” was taken off: paths begin inside it.");
  });

  it("is no single one when anything stands beside it", () => {
    expect(opened(importFiles([entry("shop/a.py"), entry("logo.png")])).paths).toEqual(["shop/a.py"]);
    expect(opened(importFiles([entry("shop/a.py"), entry("shop2/b.py")])).paths).toEqual(["shop/a.py", "shop2/b.py"]);
  });

  it("goes by one level only", () => {
    expect(opened(importFiles([entry("a/b/c.py")])).paths).toEqual(["b/c.py"]);
  });
});

describe("what is left out and said", () => {
  it.each([".venv", "venv", "node_modules", "__pycache__", ".git", ".mypy_cache", "site-packages"])("%s", (folder) => {
    expect(messages(entry(`${folder}/a.py`), entry(`${folder}/b/c.py`))).toEqual([
      `2 files under ${folder}/ were left out.`,
    ]);
    expect(messages(entry(`${folder}/a.py`))).toEqual([`1 file under ${folder}/ was left out.`]);
  });

  it("counts large folders", () => {
    expect(messages(...many(1204, (index) => `.venv/lib/${index}.py`))).toEqual([
      "1,204 files under .venv/ were left out.",
    ]);
  });

  it("says many folders of one name together", () => {
    expect(messages(entry("a/__pycache__/x.pyc"), entry("b/__pycache__/x.pyc"), entry("b/__pycache__/y.pyc"))).toEqual([
      "3 files under 2 __pycache__/ folders were left out.",
    ]);
  });

  it("says folders that nobody looked into", () => {
    expect(messages(raw(".venv/"))).toEqual(["The folder .venv/ was left out."]);
    expect(messages(raw("a/.venv/"), raw("b/.venv/"))).toEqual(["2 .venv/ folders were left out."]);
  });

  it("knows a virtual environment by its pyvenv.cfg", () => {
    expect(messages(entry("my-env/pyvenv.cfg"), entry("my-env/lib/a.py"))).toEqual([
      "2 files under my-env/ were left out.",
    ]);
  });

  it("names a file of another kind, and counts several by their kinds", () => {
    expect(messages(entry("data.json"))).toEqual(["“data.json” was left out: it is neither Python nor its settings."]);
    expect(messages(entry("a.json"), entry("b.json"), entry("poetry.lock"), entry("Makefile"), entry(".env"))).toEqual([
      "5 files were left out: they are neither Python nor its settings (.env, .json, .lock and Makefile).",
    ]);
    expect(messages(...many(8, (index) => `a.x${index}`))[0]).toMatch(
      /\(\.x0, \.x1, \.x2, \.x3, \.x4, \.x5 and 2 other kinds\)\.$/,
    );
  });

  it("does not open archives beside other files", () => {
    expect(messages(entry("lib/a.whl"))).toEqual(["“lib/a.whl” was left out: an archive is opened only by itself."]);
    expect(messages(entry("a.zip"), entry("b.tar.gz"))).toEqual([
      "2 archives were left out: one is opened only by itself.",
    ]);
  });

  it("counts what systems add", () => {
    expect(messages(entry(".DS_Store"))).toEqual(["1 file that macOS or Windows adds was left out."]);
    expect(messages(entry("a/.DS_Store"), entry("a/._b.py"))).toEqual([
      "2 files that macOS or Windows adds were left out.",
    ]);
  });

  it.each([
    [raw("a.py", 0x61, 0, 0x62), "it is binary"],
    [raw("a.py", 0xff, 0xfe, 0x61, 0), "it is UTF-16, not UTF-8: save it as UTF-8"],
    [raw("a.py", 0xfe, 0xff, 0, 0x61), "it is UTF-16, not UTF-8: save it as UTF-8"],
    [raw("a.py", 0xff, 0xfe, 0, 0), "it is UTF-32, not UTF-8: save it as UTF-8"],
    [raw("a.py", 0, 0, 0xfe, 0xff), "it is UTF-32, not UTF-8: save it as UTF-8"],
    [raw("a.py", 0x61, 10, 10, 0x62, 0xe9, 0x0a, 0x63), "it is not valid UTF-8 (line 3): save it as UTF-8"],
    [raw("a.py", 0x61, 10, 0xc3), "it is not valid UTF-8 (line 2): save it as UTF-8"],
    [{ ...raw("a.py"), problem: "it could not be read" }, "it could not be read"],
    [entry("notes.txt", "x".repeat(256 * 1024 + 1)), "it has 256 KB, and at most 256 KB are read"],
  ])("%#", (bad, reason) => {
    expect(messages(bad)).toEqual([`“${bad.path}” was left out: ${reason}.`]);
  });

  it("a file that is too large", () => {
    const result = opened(
      importFiles([entry("a.py"), entry("b.py", "x".repeat(200))], { ...IMPORT_LIMITS, fileBytes: 100 }),
    );
    expect(result.paths).toEqual(["a.py"]);
    expect(result.messages).toEqual(["“b.py” was left out: it has 200 bytes, and at most 100 bytes are read."]);
  });

  it.each([
    ["../evil.py", "the path leads outside the project (..)"],
    ["/etc/passwd.py", "the path begins with /: it must begin inside the project"],
    ["C:/a.py", "the path begins with a drive letter: it must begin inside the project"],
  ])("the path %s", (path, reason) => {
    expect(messages(entry(path))).toEqual([`“${path}” was left out: ${reason}.`]);
  });

  it("twenty files by name, of more only the number", () => {
    const bad = Array.from({ length: 23 }, (_, index) => raw(`bad${index}.py`, 0));
    const said = messages(...bad);
    expect(said).toHaveLength(21);
    expect(said[20]).toBe("3 more files were left out for the same reason.");
    expect(messages(...bad.slice(0, 21))[20]).toBe("1 more file was left out for the same reason.");
  });
});

describe("names that meet", () => {
  it("keeps the first of two equal paths", () => {
    const result = opened(importFiles([entry("a.py", "1"), entry("./a.py", "2")]));
    expect(result.files).toEqual([{ path: "a.py", text: "1" }]);
    expect(result.messages).toEqual(["“a.py” was left out: there is another file of this path before it."]);
  });

  it("keeps paths that differ in case only, and says so", () => {
    const result = opened(importFiles([entry("a.py"), entry("A.py")]));
    expect(result.paths).toEqual(["A.py", "a.py"]);
    expect(result.messages).toEqual([
      "“a.py” and “A.py” differ only in upper and lower case: Windows and macOS hold them for one file.",
    ]);
  });

  it("does not let a file be a folder too", () => {
    const said = ["there is both a file and a folder of this name"].map((reason) => `was left out: ${reason}.`);
    expect(messages(entry("a.py"), entry("a.py/b.py"))).toEqual([`“a.py/b.py” ${said[0]}`]);
    expect(messages(entry("a.py/b.py"), entry("a.py"))).toEqual([`“a.py” ${said[0]}`]);
  });
});

it("says where line endings were mixed", () => {
  expect(messages(entry("a.py", "a\r\nb\r\nc\n"))).toEqual(["“a.py” mixes line endings: all are CRLF now."]);
});

it("says each kind of note for twenty files, then the number of the rest", () => {
  const mixed = (amount: number) =>
    messages(...many(amount, (index) => `${index}.py`).map((one) => ({ ...one, bytes: utf8("a\r\nb\n") })));
  expect(mixed(21)[20]).toBe("1 more file mixes line endings too.");
  expect(mixed(25)[20]).toBe("5 more files mix line endings too.");
  const twins = (amount: number) =>
    messages(...many(amount, (index) => `a${index}.py`), ...many(amount, (index) => `A${index}.py`));
  expect(twins(21)[20]).toBe("1 more file differs from another only in upper and lower case.");
  expect(twins(22)[20]).toBe("2 more files differ from another only in upper and lower case.");
});

describe("what cannot be opened at all", () => {
  it.each([
    [[], "Nothing here can be checked."],
    [[entry(".venv/a.py")], "Nothing here can be checked. 1 file under .venv/ was left out."],
    [
      [entry("logo.png")],
      "Nothing here can be checked. “logo.png” was left out: it is neither Python nor its settings.",
    ],
  ])("%#", (entries, reason) => {
    expect(importFiles(entries)).toEqual({ status: "error", reason });
  });

  it("more files, or more bytes, than are opened at once", () => {
    expect(
      importFiles(
        many(12, (index) => `${index}.py`),
        { ...IMPORT_LIMITS, files: 10 },
      ),
    ).toEqual({
      status: "error",
      reason: "There are 12 files to check, and at most 10 files are opened at once: open a part of the project.",
    });
    expect(
      importFiles(
        many(12, (index) => `${index}.py`),
        { ...IMPORT_LIMITS, totalBytes: 10 },
      ),
    ).toEqual({
      status: "error",
      reason: "The files have 72 bytes together, and at most 10 bytes are opened at once: open a part of the project.",
    });
  });
});

it("takes in whatever comes without throwing, and keeps only valid paths and texts", () => {
  const path = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }).map((name) => `${name}.py`),
    fc
      .array(fc.constantFrom("a", "b", "..", ".", "", ".venv", "A", "x.py"), { minLength: 1 })
      .map((parts) => `${parts.join("/")}.py`),
  );
  const bytes = fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }).map(utf8));
  fc.assert(
    fc.property(fc.array(fc.record({ path, bytes })), (entries) => {
      const result = importFiles(entries);
      if (result.status === "error") return;
      const paths = result.files.map((file) => file.path);
      expect(paths).toEqual([...new Set(paths)].sort());
      for (const file of result.files) {
        expect(pathProblem(file.path)).toBeNull();
        expect(isValidPath(file.path)).toBe(true);
        expect(file.text).not.toContain("\r");
      }
    }),
  );
});

describe("in steps", () => {
  const project = many(1000, (index) => `p${index % 40}/m${index}.py`).map((one) => ({
    ...one,
    bytes: utf8("value = 1\n".repeat(200)),
  }));

  it("is fast, and gives what importing at once gives", async () => {
    const started = performance.now();
    const result = importFiles(project);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(await runWithPauses(importFilesInSteps(project))).toEqual(result);
    expect(opened(result).files).toHaveLength(1000);
  });

  it("can be cancelled, and tells how far it is", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const slow = (function* () {
      const steps = importFilesInSteps(project);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        const until = performance.now() + 9;
        while (performance.now() < until);
        yield step.value;
      }
    })();
    const result = await runWithPauses(slow, {
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        expect(total).toBe(1000);
        seen.push(done);
        if (seen.length === 3) controller.abort();
      },
    });
    expect(result).toEqual({ status: "error", reason: "Opening was cancelled." });
    expect(seen).toHaveLength(3);
  });
});
