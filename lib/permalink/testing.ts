/** For tests only: workspaces as links carry them. */
import fc from "fast-check";
import { isValidPath } from "@/lib/workspace/paths";
import type { SharedWorkspace } from "./contract";

export const small: SharedWorkspace = {
  files: [{ path: "a.py", text: "x = 1\n" }],
  activePath: null,
  selection: null,
  config: {},
  rulesVersion: "1",
  focus: null,
  note: null,
  findings: [],
};

export const full: SharedWorkspace = {
  files: [
    { path: "users/__init__.py", text: "" },
    {
      path: "users/store.py",
      text: 'class UserStore:\n    """Größe 🎉"""\n\n    async def get(self, uuid):\n        pass\n',
    },
  ],
  activePath: "users/store.py",
  selection: { start: { line: 4, column: 5 }, end: { line: 5, column: 13 } },
  config: {
    select: ["STO", "NAM001"],
    severity: { NAM001: "error" },
    "per-file-ignores": { "tests/**": ["ALL"] },
    rules: { ARC006: { maxStatements: 9, allowed: ["a", null, { deep: true }] } },
    "treat-as": { "users/store.py": "store" },
  },
  rulesVersion: "1",
  focus: { code: "NAM001", path: "users/store.py", line: 4, column: 15 },
  note: "Why is “get” not enough? <b>",
  findings: [
    { code: "NAM001", path: "users/store.py", line: 4, column: 15 },
    { code: "STO001", path: "users/store.py", line: 1, column: 7 },
  ],
};

const key = fc.string().filter((name) => !["__proto__", "prototype", "constructor"].includes(name));
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true });
const codes = fc.array(fc.constantFrom("STO", "STO002", "ALL"), { maxLength: 3 });
const component = fc.constantFrom("models" as const, "store" as const, "service" as const, "types" as const);
const option = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string()), record(fc.integer()));

const config: fc.Arbitrary<SharedWorkspace["config"]> = fc.record(
  {
    profile: fc.constantFrom("default" as const, "strict" as const),
    select: codes,
    ignore: codes,
    severity: record(fc.constantFrom("error" as const, "info" as const)),
    "per-file-ignores": record(codes),
    pydantic: fc.constantFrom("auto" as const, "1" as const, "2" as const),
    errors: fc.record({ base: fc.string() }, { requiredKeys: [] }),
    payload: fc.record({ contextParameters: fc.array(fc.string()) }, { requiredKeys: [] }),
    store: fc.record({ commit: fc.constantFrom("store" as const, "caller" as const) }),
    async: fc.record({ allowSyncHandlers: fc.boolean() }),
    duplication: fc.record({ minTokens: fc.nat() }),
    rules: record(record(option)),
    "treat-as": record(component),
    timings: fc.boolean(),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const path = fc
  .oneof(
    fc
      .array(fc.stringMatching(/^[a-z_]{1,6}$/), { minLength: 1, maxLength: 3 })
      .map((parts) => `${parts.join("/")}.py`),
    fc.string({ unit: "grapheme" }).map((name) => `${name.normalize("NFC")}.py`),
  )
  .filter(isValidPath);
const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\r", "\n"));
const place = fc.integer({ min: 1, max: 10_000 });

/** Any workspace that a link can carry. */
export const anyShared: fc.Arbitrary<SharedWorkspace> = fc
  .uniqueArray(fc.record({ path, text }), { selector: (file) => file.path, maxLength: 6 })
  .chain((files) => {
    const known = files.length === 0 ? null : fc.constantFrom(...files.map((file) => file.path));
    const finding =
      known && fc.record({ code: fc.constantFrom("STO002", "F401"), path: known, line: place, column: place });
    const position = fc.record({ line: place, column: place });
    return fc.record({
      files: fc.constant(files),
      activePath: known ? fc.option(known) : fc.constant(null),
      selection: fc.option(
        fc.tuple(position, position).map(([a, b]) => {
          return a.line < b.line || (a.line === b.line && a.column <= b.column)
            ? { start: a, end: b }
            : { start: b, end: a };
        }),
      ),
      config,
      rulesVersion: fc.string({ maxLength: 8 }),
      focus: finding ? fc.option(finding) : fc.constant(null),
      note: fc.option(fc.string({ minLength: 1, maxLength: 100, unit: "binary" })),
      findings: finding ? fc.array(finding, { maxLength: 5 }) : fc.constant([]),
    });
  });
