import { strToU8, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportZip } from "../exporting";
import type { ImportResult, WorkspaceFile } from "../model";
import { isValidPath } from "../paths";
import { importZip } from "./importZip";

const zip = (files: Record<string, string>, options: Record<string, object> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, [strToU8(text), options[path] ?? {}]]),
    ) as Zippable,
  );

function opened(result: ImportResult) {
  if (result.status === "error") throw new Error(result.reason);
  return {
    ...result,
    paths: result.files.map(({ path }) => path),
    messages: result.notes.map(({ message }) => message),
  };
}

const refused = (result: ImportResult) => (result.status === "error" ? result.reason : null);

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Writes into each header of this kind, at this offset from its start. */
function patch(bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

describe("a good zip", () => {
  it("is opened without its single top folder; folders' own entries are no files", () => {
    const result = opened(
      importZip(
        zip({
          "shop-main/": "",
          "shop-main/users/": "",
          "shop-main/users/store.py": "x = 1\r\n",
          "shop-main/pyproject.toml": "",
        }),
      ),
    );
    expect(result.files).toEqual([
      { path: "pyproject.toml", text: "" },
      { path: "users/store.py", text: "x = 1\n", eol: "\r\n" },
    ]);
    expect(result.topFolder).toBe("shop-main");
  });

  it("may be stored or deflated, and carry a comment", () => {
    const stored = zip({ "a.py": "x = 1" }, { "a.py": { level: 0 } });
    expect(opened(importZip(stored)).files).toEqual([{ path: "a.py", text: "x = 1" }]);
    const commented = new Uint8Array([...stored, ...strToU8("hello")]);
    new DataView(commented.buffer).setUint16(stored.length - 2, 5, true);
    expect(opened(importZip(commented)).paths).toEqual(["a.py"]);
  });

  it("leaves out and says what importing files does", () => {
    const result = opened(
      importZip(zip({ "a.py": "", ".venv/x.py": "", ".venv/y.py": "", "inner.zip": "PK", "b.py": "\0" })),
    );
    expect(result.paths).toEqual(["a.py"]);
    expect(result.messages).toEqual([
      "“b.py” was left out: it is binary.",
      "2 files under .venv/ were left out.",
      "“inner.zip” was left out: an archive is opened only by itself.",
    ]);
  });
});

describe("paths in a zip", () => {
  it.each([
    ["../evil.py", "the path leads outside the project (..)"],
    ["a/../../evil.py", "the path leads outside the project (..)"],
    ["/evil.py", "the path begins with /: it must begin inside the project"],
    ["C:/evil.py", "the path begins with a drive letter: it must begin inside the project"],
    ["a\\evil.py", "the name contains a backslash: folders are written with /"],
    ["a\0.py", "the name contains a NUL character"],
    ["a\u001b.py", "the name contains a control character"],
  ])("%j is left out", (path, reason) => {
    const result = opened(importZip(zip({ "good.py": "", [path]: "" })));
    expect(result.paths).toEqual(["good.py"]);
    expect(result.messages).toHaveLength(1);
    expect(result.messages[0]).toContain(`was left out: ${reason}.`);
  });
});

describe("entries that are not read", () => {
  it("symbolic links", () => {
    const linked = zip({ "a.py": "", "link.py": "/etc/passwd" }, { "link.py": { os: 3, attrs: 0o120777 << 16 } });
    const result = opened(importZip(linked));
    expect(result.paths).toEqual(["a.py"]);
    expect(result.messages).toEqual(["“link.py” was left out: it is a symbolic link."]);
  });

  it("encrypted ones; a zip of nothing else is refused", () => {
    const first = { done: false };
    const one = patch(zip({ "a.py": "", "b.py": "" }), CENTRAL, (view, at) => {
      if (!first.done) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      first.done = true;
    });
    expect(opened(importZip(one)).messages).toEqual(["“a.py” was left out: it is encrypted."]);
    const all = patch(zip({ "a.py": "" }), CENTRAL, (view, at) => view.setUint16(at + 10, 99, true));
    expect(refused(importZip(all))).toBe("The zip is encrypted: make it without a password, then open it again.");
  });

  it("other methods", () => {
    const first = { done: false };
    const bytes = patch(zip({ "a.py": "", "b.py": "" }), CENTRAL, (view, at) => {
      if (!first.done) view.setUint16(at + 10, 12, true);
      first.done = true;
    });
    expect(opened(importZip(bytes)).messages).toEqual([
      "“a.py” was left out: it is packed in a way that is not read (method 12).",
    ]);
  });
});

describe("bombs", () => {
  const zeros = "0".repeat(4_000_000);

  it("by ratio", () => {
    const result = opened(importZip(zip({ "a.py": "", "bomb.py": zeros })));
    expect(result.messages).toEqual(["“bomb.py” was left out: it inflates more than 200 times, as only bombs do."]);
  });

  it("though the directory promises little", () => {
    const lying = patch(zip({ "bomb.py": zeros }), CENTRAL, (view, at) => view.setUint32(at + 24, 10, true));
    expect(refused(importZip(lying))).toBe(
      "Nothing here can be checked. “bomb.py” was left out: it is larger than the zip says.",
    );
  });

  it("by size of one file, promised or not", () => {
    const large = zip({ "a.py": "", "large.py": "x = 1\n".repeat(100) });
    expect(opened(importZip(large, { fileBytes: 100 })).messages).toEqual([
      "“large.py” was left out: it has 600 bytes, and at most 100 bytes are read.",
    ]);
    const lying = patch(large, CENTRAL, (view, at) => view.setUint32(at + 24, 0, true));
    expect(opened(importZip(lying, { fileBytes: 100 })).messages).toEqual([
      "“large.py” was left out: it is larger than the zip says.",
    ]);
    const stored = zip({ "a.py": "", "large.py": "x".repeat(600) }, { "large.py": { level: 0 } });
    const lyingToo = patch(stored, CENTRAL, (view, at) => view.setUint32(at + 24, 0, true));
    expect(opened(importZip(lyingToo, { fileBytes: 100 })).messages).toEqual([
      "“large.py” was left out: it is larger than the zip says.",
    ]);
  });

  it("by size of all, promised or not", () => {
    const text = "x = 1\n".repeat(100);
    const bytes = zip({ "a.py": text, "b.py": text, "c.py": text });
    expect(refused(importZip(bytes, { totalBytes: 1000 }))).toBe(
      "The files have 1.8 KB together, and at most 1,000 bytes are opened at once: open a part of the project.",
    );
    const lying = patch(bytes, CENTRAL, (view, at) => view.setUint32(at + 24, 0, true));
    expect(refused(importZip(lying, { totalBytes: 1000 }))).toMatch(/larger than the zip says/);
  });

  it("by number", () => {
    const bytes = zip(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.py`, ""])));
    expect(refused(importZip(bytes, { zipEntries: 20 }))).toBe(
      "The zip holds more than 20 entries: zip the project without what tools made, such as .venv or node_modules.",
    );
    expect(refused(importZip(bytes, { files: 20 }))).toMatch(/^There are 30 files to check, and at most 20 files/);
  });

  it("by entries that share their data", () => {
    const bytes = patch(zip({ "a.py": "x", "b.py": "x" }), CENTRAL, (view, at) => view.setUint32(at + 42, 0, true));
    expect(refused(importZip(bytes))).toBe(
      "The zip is damaged, or made to do harm: its files lie over one another. Nothing was opened.",
    );
  });
});

describe("broken zips", () => {
  const good = zip({ "a.py": "x = 1\n".repeat(20), "b.py": "y = 2\n" });

  it.each([
    [strToU8("no zip at all"), "This is not a zip: its directory is missing."],
    [new Uint8Array(0), "This is not a zip: its directory is missing."],
    [
      good.slice(0, -30),
      "The zip is cut short: its directory, which stands at the end, is missing. Copy or download it again.",
    ],
    [zip({}), "The zip is empty."],
    [
      patch(good, CENTRAL, (view, at) => view.setUint32(at, 0, true)),
      "The zip is damaged: its directory cannot be read. Make it or download it again.",
    ],
    [
      patch(good, CENTRAL, (view, at) => view.setUint16(at + 28, 0xffff, true)),
      "The zip is damaged: its directory cannot be read. Make it or download it again.",
    ],
    [
      patch(good, 0x06054b50, (view, at) => view.setUint32(at + 16, 0xffff_ff00, true)),
      "The zip is damaged: its directory cannot be read. Make it or download it again.",
    ],
  ])("%#", (bytes, reason) => {
    expect(importZip(bytes)).toEqual({ status: "error", reason });
  });

  it("refuses more than it reads", () => {
    expect(refused(importZip(good, { zipBytes: 100 }))).toBe(
      `The zip has ${good.length} bytes, and at most 100 bytes are opened.`,
    );
  });

  it("names single damaged files", () => {
    const wrongSum = patch(good, CENTRAL, (view, at) => view.setUint32(at + 16, 1, true));
    const wrongName = patch(good, LOCAL, (view, at) => view.setUint8(at + 30, 0x7a));
    const wrongMethod = patch(good, LOCAL, (view, at) => view.setUint16(at + 8, 3, true));
    const wrongHeader = patch(good, LOCAL, (view, at) => view.setUint8(at, 0));
    for (const bytes of [wrongSum, wrongName, wrongMethod, wrongHeader]) {
      expect(refused(importZip(bytes))).toBe(
        "Nothing here can be checked. “a.py” was left out: it is damaged in the zip. “b.py” was left out: it is damaged in the zip.",
      );
    }
  });

  it("never throws, and never opens an invalid path, whatever is changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(good.length),
        (changes, cut) => {
          const bytes = good.slice(0, cut < 10 ? cut : undefined);
          for (const [at, value] of changes) bytes[at] = value;
          const result = importZip(bytes);
          if (result.status === "ok") expect(result.files.every((file) => isValidPath(file.path))).toBe(true);
          else expect(result.reason).toMatch(/\.$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("reads sizes and offsets from 64-bit fields", () => {
  const text = "x = 1\n";
  const plain = zip({ "a.py": text }, { "a.py": { level: 0 } });
  const view = new DataView(plain.buffer);
  const central = view.getUint32(plain.length - 6, true);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, BigInt(text.length), true);
  extraView.setBigUint64(12, BigInt(text.length), true);
  const nameEnd = central + 46 + 4;
  const wide = new Uint8Array([...plain.slice(0, nameEnd), ...extra, ...plain.slice(nameEnd)]);
  const wideView = new DataView(wide.buffer);
  wideView.setUint32(central + 20, 0xffffffff, true);
  wideView.setUint32(central + 24, 0xffffffff, true);
  wideView.setUint16(central + 30, 20, true);
  wideView.setUint32(wide.length - 10, 46 + 4 + 20, true);
  expect(opened(importZip(wide)).files).toEqual([{ path: "a.py", text }]);
});

it("gives back what was exported: texts, line endings, byte-order marks", () => {
  const path = fc
    .array(fc.stringMatching(/^[a-zé_]{1,8}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join("/")}.py`)
    .filter(isValidPath);
  const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n\0]/.test(text));
  const file: fc.Arbitrary<WorkspaceFile> = fc
    .record({
      path,
      text: fc.array(line, { minLength: 2 }).map((lines) => lines.join("\n")),
      eol: fc.constantFrom(undefined, "\r\n" as const, "\r" as const),
      bom: fc.boolean(),
    })
    .map(({ path, text, eol, bom }) => ({ path, text, ...(eol ? { eol } : {}), ...(bom ? { bom } : {}) }));
  const workspace = fc.uniqueArray(file, { selector: (one) => one.path, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(workspace, (files) => {
      const result = opened(importZip(exportZip(files)));
      expect(result.files).toEqual([...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
      expect(result.topFolder).toBe("housestyle");
    }),
    { numRuns: 60 },
  );
});
