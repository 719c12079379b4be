import { crc32 } from "@/lib/workspace/crc32";
import { samples } from "@/lib/workspace/samples";
import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url";
import { decodeLink, encodeLink } from "./codec";
import { seal } from "./envelope";
import { anyShared, full, small } from "./testing";
import { MAX_FRAGMENT, MAX_NOTE } from "./limits";

const CUT_SHORT = "The link is cut short: copy it again, whole, to its very end.";
const DAMAGED = "The link is damaged: some of its characters were changed on the way. Copy it again.";

async function reasonOf(fragment: string): Promise<string | null> {
  const result = await decodeLink(fragment);
  return result.status === "error" ? result.reason : null;
}

/** A link whose envelope is right and whose content is anything. */
const sealed = (content: unknown) => seal(JSON.stringify(content));

describe("a link", () => {
  it.each([
    ["a small workspace", small],
    ["everything a link carries", full],
    ["no file at all", { ...small, files: [] }],
  ])("carries %s", async (_what, shared) => {
    expect(await decodeLink(await encodeLink(shared))).toEqual({ status: "ok", shared });
  });

  it("carries any workspace, and is made of characters that survive everywhere", async () => {
    await fc.assert(
      fc.asyncProperty(anyShared, async (shared) => {
        const fragment = await encodeLink(shared);
        expect(fragment).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
        expect(await decodeLink(fragment)).toEqual({ status: "ok", shared });
      }),
    );
  });

  it("may be given with its # and blanks around", async () => {
    const fragment = await encodeLink(small);
    expect((await decodeLink(`#${fragment} `)).status).toBe("ok");
  });

  it("leaves out places in files that it does not carry", async () => {
    const foreign = { code: "STO002", path: "gone.py", line: 1, column: 1 };
    const result = await decodeLink(
      await encodeLink({ ...small, activePath: "gone.py", focus: foreign, findings: [foreign], note: "" }),
    );
    expect(result).toEqual({ status: "ok", shared: small });
  });

  it("is short: the first sample fits into a Slack message with room to spare for servers", async () => {
    const [sample] = samples;
    const fragment = await encodeLink({ ...small, files: sample?.files ?? [] });
    expect(fragment.length).toBeLessThan(4_000);
  });
});

describe("what no link can carry is refused when it is made", () => {
  it.each([
    [
      { ...small, files: [{ path: "../a.py", text: "" }] },
      "The link cannot be opened: it holds a file “../a.py”. The path leads outside the project (..).",
    ],
    [
      { ...small, note: "x".repeat(MAX_NOTE + 1) },
      "The link cannot be opened: what it holds is not a workspace of version 1 (at “n”).",
    ],
    [
      { ...small, files: [{ path: "a.py", text: "x".repeat(5 * 1024 * 1024 + 1) }] },
      "The link cannot be opened: “a.py” is larger than the 5 MB that are read.",
    ],
  ])("%#", async (shared, reason) => {
    await expect(encodeLink(shared)).rejects.toThrow(new Error(reason));
  });

  it("a workspace that is too large for any address", async () => {
    const bytes = Uint8Array.from(
      { length: 2_000_000 },
      (_, index) => (Math.imul(index, 2654435761) >>> 24) ^ (index >> 8),
    );
    const text = [...bytes].map((byte, index) => String.fromCharCode(33 + ((byte * 7 + index * index) % 90))).join("");
    const files = [0, 1, 2].map((index) => ({ path: `${index}.py`, text: `${index}${text}` }));
    await expect(encodeLink({ ...small, files })).rejects.toThrow(
      "The link is too long to be opened: send the files as a zip instead.",
    );
  });
});

describe("a fragment that is none of ours", () => {
  it.each(["", "#", "section-2", "#STO002", "v", "version", "v1x", "va.b", "V1.abc"])(
    "%j is nothing",
    async (fragment) => {
      expect(await decodeLink(fragment)).toEqual({ status: "none" });
    },
  );
});

describe("a broken link says what is wrong:", () => {
  it("cut short, wherever", async () => {
    const fragment = await encodeLink(full);
    for (let length = 2; length < fragment.length; length += 1) {
      expect(await reasonOf(fragment.slice(0, length))).toBe(CUT_SHORT);
    }
  });

  it("made by a newer version", async () => {
    const newer = "The link was made by a newer version of Housestyle: reload the page, then open it again.";
    expect([await reasonOf("v2.abc"), await reasonOf("v2"), await reasonOf("v17.%%%")]).toEqual([newer, newer, newer]);
  });

  it("a version that never was", async () => {
    expect(await reasonOf("v0.abc")).toBe(DAMAGED);
  });

  it("characters that no link has", async () => {
    const fragment = await encodeLink(small);
    expect(await reasonOf(`${fragment}).`)).toBe(
      "The link is damaged: it contains “)”, which no link does. Copy it again, without what follows it.",
    );
    expect(await reasonOf(`${fragment} b`)).toMatch(/it contains “U\+0020”/);
  });

  it("characters that were changed", async () => {
    const fragment = await encodeLink(full);
    const at = fragment.length - 20;
    const changed = fragment.slice(0, at) + (fragment[at] === "A" ? "B" : "A") + fragment.slice(at + 1);
    expect([CUT_SHORT, DAMAGED]).toContain(await reasonOf(changed));
    const body = fromBase64Url(fragment.slice(3));
    if (body.status === "error") throw new Error("unreachable");
    const wrongSum = body.bytes.slice();
    wrongSum[0] = (wrongSum[0] ?? 0) ^ 1;
    expect(await reasonOf(`v1.${toBase64Url(wrongSum)}`)).toBe(DAMAGED);
    expect(await reasonOf(`v1.${toBase64Url(Uint8Array.of(0, 0, 0, 0, 0xff, 0xff))}`)).toBe(DAMAGED);
  });

  it("bytes that are no text", async () => {
    const bytes = Uint8Array.of(0xff, 0xfe);
    const body = new Uint8Array([0, 0, 0, 0, ...deflateSync(bytes)]);
    new DataView(body.buffer).setUint32(0, crc32(bytes));
    expect(await reasonOf(`v1.${toBase64Url(body)}`)).toBe(DAMAGED);
  });

  it("a bomb", async () => {
    const bytes = new Uint8Array(40_000_000).fill(32);
    const body = new Uint8Array([0, 0, 0, 0, ...deflateSync(bytes, { level: 9 })]);
    expect(await reasonOf(`v1.${toBase64Url(body)}`)).toBe(
      "The link was refused: it unpacks to more than any workspace holds.",
    );
  });

  it("too long", async () => {
    expect(await reasonOf(`v1.${"A".repeat(MAX_FRAGMENT)}`)).toBe(
      "The link is too long to be opened: send the files as a zip instead.",
    );
  });

  it("no JSON", async () => {
    expect(await reasonOf(seal("{"))).toBe("The link cannot be opened: what it holds is not readable.");
    expect(await reasonOf(seal("[".repeat(200_000)))).toBe("The link cannot be opened: what it holds is not readable.");
  });

  const file = ["a.py", ""];
  it.each([
    [null, "its top"],
    [[], "“f”"],
    [{ f: [file] }, "“r”"],
    [{ f: "a.py", r: "1" }, "“f”"],
    [{ f: [["a.py"]], r: "1" }, "“f.0.1”"],
    [{ f: [["a.py", 1]], r: "1" }, "“f.0.1”"],
    [{ f: [file], r: "1", a: -1 }, "“a”"],
    [{ f: [file], r: "1", a: 0.5 }, "“a”"],
    [{ f: [file], r: "1", s: [0, 1, 1, 1] }, "“s.0”"],
    [{ f: [file], r: "1", s: [1, 1] }, "“s.2”"],
    [{ f: [file], r: "1", c: { select: "ALL" } }, "“c.select”"],
    [{ f: [file], r: "1", c: { unheard: true } }, "“c.unheard”"],
    [{ f: [file], r: "1", c: { severity: { STO: "fatal" } } }, "“c.severity.STO”"],
    [{ f: [file], r: "1", c: { rules: { A: { b: [[[[[[[[1]]]]]]]] } } } }, "“c.rules.A.b”"],
    [{ f: [file], r: "1", n: 5 }, "“n”"],
    [{ f: [file], r: "1", d: [["STO002", 0, 1]] }, "“d.0.3”"],
    [{ f: [file], r: "1", o: ["", 0, 1, 1] }, "“o.0”"],
    [{ f: [file], r: "1", z: 1 }, "“z”"],
  ])("not a workspace: %j", async (content, where) => {
    expect(await reasonOf(sealed(content))).toBe(
      `The link cannot be opened: what it holds is not a workspace of version 1 (at ${where}).`,
    );
  });

  it.each([
    [{ a: 1 }, "it points at a file or place that it does not hold."],
    [{ o: ["STO002", 7, 1, 1] }, "it points at a file or place that it does not hold."],
    [{ d: [["STO002", 1, 1, 1]] }, "it points at a file or place that it does not hold."],
    [{ s: [2, 1, 1, 9] }, "it points at a file or place that it does not hold."],
    [{ s: [2, 5, 2, 4] }, "it points at a file or place that it does not hold."],
    [{ f: [file, file] }, "it holds “a.py” twice."],
    [{ f: [["a.py", "a\r\n"]] }, "the text of “a.py” has line endings that no link has."],
    [{ f: [["/a.py", ""]] }, "it holds a file “/a.py”. The path begins with /: it must begin inside the project."],
    [{ f: [["a\u0000.py", ""]] }, "it holds a file “a\\u{0}.py”. The name contains a NUL character."],
    [{ f: [["cafe\u0301.py", ""]] }, "it holds a file “cafe\u0301.py”. Its name is not in composed form."],
    [
      { f: [["run.sh", ""]] },
      "it holds a file “run.sh”. Only Python and its settings are kept here: let the name end in .py, .pyi, .toml, .cfg, .ini, .md or .txt.",
    ],
    [
      { f: Array.from({ length: 5001 }, (_, index) => [`${index}.py`, ""]) },
      "it holds 5,001 files, and at most 5,000 files are opened at once.",
    ],
  ])("%#", async (content, detail) => {
    expect(await reasonOf(sealed({ f: [file], r: "1", ...content }))).toBe(`The link cannot be opened: ${detail}`);
  });
});

describe("whatever a fragment holds", () => {
  /** Valid is what can be encoded again and comes back the same. */
  async function expectHarmless(fragment: string): Promise<void> {
    const result = await decodeLink(fragment);
    if (result.status === "ok") expect(await decodeLink(await encodeLink(result.shared))).toEqual(result);
    if (result.status === "error") expect(result.reason).toMatch(/^The link .*\.$/s);
  }

  it("random text is refused or opened whole", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.base64String().map((value) => `v1.${value}`),
      fc.string().map((value) => `v1.${value}`),
    );
    await fc.assert(fc.asyncProperty(text, expectHarmless));
  });

  it("random bytes and random JSON are refused or opened whole", async () => {
    const bytes = fc.uint8Array().map((value) => `v1.${toBase64Url(value)}`);
    await fc.assert(fc.asyncProperty(fc.oneof(bytes, fc.json().map(seal)), expectHarmless));
  });

  it("a changed link is refused, or its change made no difference", async () => {
    const good = await encodeLink(full);
    const character = fc.constantFrom(..."ABCxyz019-_.%+=");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length), fc.nat(2), character), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          let changed = good;
          for (const [at, removed, inserted] of changes)
            changed = changed.slice(0, at) + inserted + changed.slice(at + removed);
          const result = await decodeLink(changed);
          if (result.status === "ok") expect(result.shared).toEqual(full);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("workspaces with one odd part are refused or opened whole", async () => {
    const part = fc.constantFrom("f", "a", "s", "c", "r", "o", "n", "d");
    const base = { f: [["a.py", "x"]], r: "1" };
    await fc.assert(
      fc.asyncProperty(part, fc.jsonValue(), (name, value) => expectHarmless(sealed({ ...base, [name]: value }))),
    );
  });

  it("an empty note is no note", async () => {
    const result = await decodeLink(sealed({ f: [["a.py", "x"]], r: "1", n: "" }));
    expect(result.status === "ok" && result.shared.note).toBeNull();
  });

  it("takes no prototype from a link", async () => {
    const result = await decodeLink(
      seal('{"f":[["a.py",""]],"r":"1","c":{"severity":{"__proto__":"error"},"rules":{"__proto__":{"x":1}}}}'),
    );
    expect(result.status === "ok" && result.shared.config).toEqual({ severity: {}, rules: {} });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
