import { createLinter, type Diagnostic, type Linter, rules } from "@/lib/engine";
import { loadRuffInNode } from "@/lib/ruff/loadInNode";
import { beforeAll, describe, expect, it } from "vitest";
import { samples } from "./samples";

let linter: Linter;

beforeAll(async () => {
  linter = await createLinter();
});

const sampleOf = (id: string) => samples.find((sample) => sample.id === id)?.files ?? [];
const show = ({ path, range, code, message }: Diagnostic) => `${path}:${range.start.line} ${code} ${message}`;

describe("the mended package", () => {
  it("has no finding of ours", () => {
    const { diagnostics, skipped, partial } = linter.check(sampleOf("members-mended"));
    expect(diagnostics.map(show)).toEqual([]);
    expect([...skipped, ...partial]).toEqual([]);
  });

  it("has none of Ruff's", async () => {
    const ruff = await loadRuffInNode();
    expect(ruff.check(sampleOf("members-mended")).map(show)).toEqual([]);
  });
});

/** What each sample is there to show. Rules that are not written yet are passed over. */
const telling: Readonly<Record<string, readonly (readonly [path: string, ...codes: string[]])[]>> = {
  members: [
    ["members/models.py", "MOD001", "MOD002", "MOD003", "MOD004", "MOD005"],
    [
      "members/store.py",
      "STO002",
      "STO005",
      "STO008",
      "NAM001",
      "NAM002",
      "NAM004",
      "PAY001",
      "PRF001",
      "SEC001",
      "TYP003",
    ],
    ["members/service.py", "ARC001", "ARC004", "ASY003", "NAM001", "SVC001", "SVC003", "SVC004", "SVC009"],
    ["members/types.py", "PAY003", "TYP001", "TYP002", "TYP003", "TYP004", "TYP007", "TYP010"],
    ["members/errors.py", "ERR001", "ERR002", "ERR004"],
    [
      "members/routes.py",
      ...["ARC002", "ARC003", "ARC009", "ASY003", "ERR007", "RTR001", "RTR003", "RTR005", "RTR006"],
      ...["RTR009", "RTR010", "RTR011", "RTR017", "SEC003"],
    ],
  ],
  "loan-snippet": [
    ["snippet.py", "ARC005", "NAM001", "NAM003", "NAM004", "PRF001", "STO002", "STO005", "STO006", "TYP003"],
  ],
  "workshop-layers": [
    ["customers/models.py", "ARC001"],
    ["customers/store.py", "ARC001"],
    ["customers/service.py", "ARC001"],
    ["customers/routes.py", "ARC002", "ARC009", "PKG003"],
    ["orders/store.py", "ARC001"],
    ["orders/service.py", "ARC001", "ARC008"],
  ],
  "hotel-tests": [
    ["notifications/service.py", "SVC007", "TST001"],
    ["tests/test_notifications.py", "TST002", "TST003", "TST004", "TST005", "TST010"],
  ],
};

const written = new Set(rules.map(({ code }) => code));

describe.each(Object.keys(telling))("the sample %s", (id) => {
  it.each(telling[id] ?? [])("tells in %s", (path, ...codes) => {
    const here = linter.check(sampleOf(id)).diagnostics.filter((diagnostic) => diagnostic.path === path);
    const found = new Set(here.map(({ code }) => code));
    expect(codes.filter((code) => written.has(code) && !found.has(code))).toEqual([]);
  });
});
