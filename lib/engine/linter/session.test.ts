import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CheckResult, Config, Linter, SourceFile } from "../contract";
import { readExample } from "../rules/exampleMarkers";
import { examplesByCode } from "../rules/examples";
import { applyEdits } from "./applyEdits";
import { createLinter } from "./createLinter";

let linter: Linter;
beforeAll(async () => {
  linter = await createLinter();
});

const everything: Config = { select: ["ALL"] };

/** What two checks must agree on. */
const essence = ({ diagnostics, skipped, partial, complete }: CheckResult): unknown => ({
  diagnostics,
  skipped,
  partial,
  complete,
});

/** Every bad example of every rule: varied text that is known to have findings. */
const projects = (): readonly (readonly SourceFile[])[] =>
  [...examplesByCode.values()].flatMap((examples) => examples.bad.map((example) => readExample(example).files));

const inserts = [
  "",
  " ",
  "\n",
  "\n\n",
  "    ",
  "(",
  ")",
  "[",
  "]",
  ":",
  '"',
  '"""',
  "# note",
  "# noqa: STO002",
  "self",
  "x = 1\n",
  "async def f(a):\n    await a\n",
  "class A(B):\n    pass\n",
  "from .store import X\n",
  "return",
  "é",
  "😀",
  "\t",
  "\r",
  "await ",
  ".",
  ",",
  "@",
  "\\",
  "'",
];

const edits = fc.array(
  fc.record({
    file: fc.nat(),
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
    text: fc.constantFrom(...inserts),
    check: fc.constantFrom("none", "provisional", "complete"),
    action: fc.constantFrom("edit", "edit", "edit", "edit", "edit", "put", "remove", "rename"),
  }),
  { maxLength: 12 },
);

describe("Session", () => {
  it("gives after any series of edits what a fresh check gives on the same text", () => {
    const all = projects();
    fc.assert(
      fc.property(fc.nat(), edits, (which, steps) => {
        const files = new Map((all[which % all.length] as readonly SourceFile[]).map((file) => [file.path, file.text]));
        const asFiles = (): SourceFile[] => [...files].map(([path, text]) => ({ path, text }));
        const session = linter.open(asFiles(), everything);
        session.check();
        for (const step of steps) {
          const paths = [...files.keys()];
          const path = paths[step.file % Math.max(1, paths.length)];
          if (path === undefined) break;
          const text = files.get(path) as string;
          const start = step.at % (text.length + 1);
          const end = Math.min(text.length, start + step.length);
          const after = text.slice(0, start) + step.text + text.slice(end);
          if (step.action === "edit") {
            session.edit(path, [{ start, end, text: step.text }]);
            files.set(path, after);
          } else if (step.action === "put") {
            session.put({ path, text: after });
            files.set(path, after);
          } else if (step.action === "remove" && paths.length > 1) {
            session.remove(path);
            files.delete(path);
          } else if (step.action === "rename" && !files.has(`moved/${path}`)) {
            session.rename(path, `moved/${path}`);
            files.delete(path);
            files.set(`moved/${path}`, text);
          }
          if (step.check !== "none") session.check({ provisional: step.check === "provisional" });
        }
        const incremental = essence(session.check());
        session.dispose();
        expect(incremental).toEqual(essence(linter.check(asFiles(), everything)));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
    );
  });

  it("applies each change to the text that the one before left", () => {
    const session = linter.open([{ path: "a.py", text: "x = 1\n" }], everything);
    session.edit("a.py", [
      { start: 0, end: 1, text: "from typing import List\nlonger" },
      { start: 24, end: 30, text: "y: List[int]" },
    ]);
    expect(session.check().diagnostics.map((one) => [one.code, one.range.start])).toContainEqual([
      "TYP003",
      { line: 2, column: 4 },
    ]);
    session.dispose();
  });

  it("refuses edits outside a file and of unknown files, and every call once disposed", () => {
    const session = linter.open([{ path: "a.py", text: "x = 1\n" }]);
    expect(() => session.edit("a.py", [{ start: 3, end: 99, text: "" }])).toThrow(RangeError);
    expect(() => session.edit("b.py", [])).toThrow(RangeError);
    session.dispose();
    expect(() => session.check()).toThrow();
  });

  it("keeps findings in place while comments are typed above them", () => {
    const text = "from typing import List\n\nNAMES: List[str] = []\n";
    const session = linter.open([{ path: "a.py", text }], everything);
    session.check();
    session.edit("a.py", [{ start: 0, end: 0, text: "# a word first\n\n" }]);
    const [finding] = session.check().diagnostics.filter((one) => one.code === "TYP003");
    expect(finding?.range).toEqual({ start: { line: 5, column: 8 }, end: { line: 5, column: 12 } });
    session.dispose();
  });

  it("answers a provisional check of broken text at once, and says that it is not complete", () => {
    const session = linter.open([{ path: "a.py", text: "def f(a: int) -> int:\n    return a\n" }], everything);
    session.check();
    session.edit("a.py", [{ start: 0, end: 0, text: "x" }]);
    session.check();
    session.edit("a.py", [{ start: 6, end: 7, text: "" }]);
    expect(session.check({ provisional: true }).complete).toBe(false);
    expect(session.check().complete).toBe(true);
    session.dispose();
  });

  it("reports positions in UTF-16 units, behind emoji, CJK and tabs", () => {
    const text = 'from typing import List\n\n\nclass Ä:\n\tname = "😀漢"; items: List[str] = []\n';
    const [finding] = linter.check([{ path: "a.py", text }], { select: ["TYP003"] }).diagnostics;
    const line = text.split("\n")[4] as string;
    expect(finding?.range.start).toEqual({ line: 5, column: line.indexOf("List") + 1 });
  });

  it("counts lines the same for LF, CRLF and lone CR, with or without a BOM", () => {
    const unix = "from typing import List\n\nNAMES: List[str] = []\n";
    for (const text of [unix, unix.replaceAll("\n", "\r\n"), unix.replaceAll("\n", "\r"), `\ufeff${unix}`]) {
      const [finding] = linter.check([{ path: "a.py", text }], { select: ["TYP003"] }).diagnostics;
      expect(finding?.range.start).toEqual({ line: 3, column: 8 });
    }
  });
});

describe("bad input", () => {
  const skippedReason = (text: string): string | undefined =>
    linter.check([{ path: "odd.py", text }]).skipped[0]?.reason;

  it("names what it does not read, and why", () => {
    expect(skippedReason("x = 1\0\n")).toMatch(/NUL/);
    expect(skippedReason("\ufffd\ufffd\ufffdPNG\ufffd\ufffd")).toMatch(/UTF-8/);
    expect(skippedReason("x = 1\n".repeat(900_000))).toMatch(/million characters/);
    expect(skippedReason("(".repeat(10_000) + ")".repeat(10_000))).toMatch(/nested/);
  });

  it("reads an empty file, tabs, Python 2 and nonsense without a throw", () => {
    for (const text of [
      "",
      "\n",
      "if x:\n\ty = 1\n\tz = 2\n",
      'print "hello"\nexec "x"\nraise E, "m"\n',
      "}{)(",
      "\\",
      '"""',
      "def",
      "class (:\n",
      "@",
      "\u2028",
      "async",
      "😀",
    ]) {
      const result = linter.check([{ path: "odd.py", text }], everything);
      expect(result.skipped).toEqual([]);
    }
  });

  it("names valid Python that the grammar does not know as partly understood, without a syntax error", () => {
    const result = linter.check([{ path: "new.py", text: "class Box[T = int]:\n    pass\n" }]);
    expect(result.partial.map((one) => one.path)).toEqual(["new.py"]);
    expect(result.diagnostics.filter((one) => one.code === "SYN001")).toEqual([]);
  });

  it("never throws on any text, under any name", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...inserts), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 60 }),
        fc.constantFrom(
          "store.py",
          "a/service.py",
          "routes.py",
          "types.py",
          "tests/test_a.py",
          "models.py",
          "errors.py",
        ),
        (parts, path) => {
          linter.check([{ path, text: parts.join("") }], everything);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("configuration", () => {
  const text = "from typing import List\n\nNAMES: List[str] = []\n";
  const codes = (files: readonly SourceFile[], config?: Config): string[] =>
    linter.check(files, config).diagnostics.map((one) => one.code);

  it("is read from pyproject.toml and housestyle.toml, and what is given wins key by key", () => {
    const pyproject = { path: "pyproject.toml", text: '[tool.housestyle]\nignore = ["TYP003"]\n' };
    expect(codes([{ path: "a.py", text }, pyproject])).not.toContain("TYP003");
    expect(codes([{ path: "a.py", text }, pyproject], { ignore: [] })).toContain("TYP003");
    expect(
      codes([
        { path: "a.py", text },
        { path: "housestyle.toml", text: 'select = ["STO"]\n' },
      ]),
    ).toEqual([]);
  });

  it("silences codes by file", () => {
    const config: Config = { select: ["TYP"], "per-file-ignores": { "legacy/**": ["TYP003"], "b.py": ["TYP"] } };
    const found = linter.check(
      ["a.py", "legacy/deep/c.py", "x/b.py"].map((path) => ({ path, text })),
      config,
    ).diagnostics;
    expect([...new Set(found.map((one) => one.path))]).toEqual(["a.py"]);
  });

  it("changes severities, and knows the profiles", () => {
    const [finding] = linter.check([{ path: "a.py", text }], {
      select: ["TYP003"],
      severity: { TYP003: "error" },
    }).diagnostics;
    expect(finding?.severity).toBe("error");
    expect(codes([{ path: "a.py", text }], { profile: "essentials" })).toEqual([]);
  });

  it("says what is wrong in words, with the line and the nearest valid name, and lets the rest hold", () => {
    const { partial, diagnostics } = linter.check([
      { path: "a.py", text },
      { path: "pyproject.toml", text: '[tool.housestyle]\nselct = ["STO"]\nignore = ["STO"]\nprofile = "lax"\n' },
    ]);
    expect(partial[0]).toEqual({
      path: "pyproject.toml",
      reason: 'Line 2: selct: unknown key; did you mean "select"?',
    });
    expect(partial[1]?.reason).toMatch(/^Line 4: profile:/);
    expect(diagnostics.map((one) => one.code)).toContain("TYP003");
  });

  it("says where TOML is broken", () => {
    const { partial } = linter.check([{ path: "pyproject.toml", text: "[tool\n" }]);
    expect(partial[0]?.reason).toMatch(/line 1/);
  });

  it("honours comments that silence", () => {
    expect(codes([{ path: "a.py", text: text.replace("= []", "= []  # noqa: TYP003") }])).toEqual([]);
    expect(codes([{ path: "a.py", text: text.replace("= []", "= []  # noqa") }])).toEqual([]);
    expect(codes([{ path: "a.py", text: `# housestyle: noqa: TYP003\n${text}` }])).toEqual([]);
    expect(codes([{ path: "a.py", text: text.replace("= []", "= []  # noqa: E501") }])).toContain("TYP003");
  });
});

describe("fixes", () => {
  it("mend all that is safe over several rounds, and leave nothing for a second run", () => {
    const files = [
      { path: "a.py", text: "from typing import Dict, List\n\nNAMES: List[Dict[str, int]] = []  # noqa: STO002\n" },
    ];
    const session = linter.open(files);
    const after = applyEdits(files, session.fix("safe"));
    session.dispose();
    expect(after).toEqual([{ path: "a.py", text: "\nNAMES: list[dict[str, int]] = []\n" }]);
    const again = linter.open(after);
    expect(again.fix("safe")).toEqual([]);
    again.dispose();
  });

  it("mend one finding, and give nothing for one that has no fix or is no longer there", () => {
    const files = [
      {
        path: "store.py",
        text: "class AStore:\n    def f(self):\n        try:\n            pass\n        except E:\n            pass\n",
      },
    ];
    const session = linter.open(files);
    const [finding] = session.check().diagnostics.filter((one) => one.code === "STO002");
    expect(finding).toBeDefined();
    if (finding) expect(session.fix({ diagnostic: finding })).toEqual([]);
    session.dispose();
  });
});
