import { describe, expect, it } from "vitest";
import { decodeLink } from "./codec";
import type { SharedWorkspace } from "./contract";

/**
 * Links as they were made by each version of the format. They stand in people's messages, so each must open for ever to exactly
 * this: a link here is never changed or removed, and a new version of the format adds its own.
 */
const links: readonly { readonly what: string; readonly fragment: string; readonly shared: SharedWorkspace }[] = [
  {
    what: "version 1, the least that a link carries",
    fragment: "v1.g8Knp6tWSlOyio5WStQrqFTSUapQsFUwjMlTio3VUSpSslIyVKoFAA",
    shared: {
      files: [{ path: "a.py", text: "x = 1\n" }],
      activePath: null,
      selection: null,
      config: {},
      rulesVersion: "1",
      focus: null,
      note: null,
      findings: [],
    },
  },
  {
    what: "version 1, everything that a link carries",
    fragment:
      "v1.3Of5M2VQQU7DMBD8irUnQC5tRAsiQqCKA5cCEgVxaKLIJJs2kutEtgNEUaReufACUH_BB_qTvoAnsG7CBbyX9czOaHZrSMGfzaA0qE0_ijKV2Sg6LCrgACH_JYzNNbZoLIUx7IHgqQP9QDF6Abi60puvzRrZ9_r9rUUC1fLCVCpmCaZsjnbPoEw5K8ss2e_07hVkHCgIQw4CfI-DoWhDPqLyjgiMwa-BpBhbImB6f0txbsbXg4FHUYl5Rp3Zyk11qA-oda6h4VCg7qWZxF42VxSbrGuwaKzpHxw4t_FkAiHN6VK25PjucjA4dt1SvE6tsLhEZYk6pXhS5i-YOJ0ArkopeQ0JYgG-1SU2YUNOVqOwPbEz-3NFH3YtuDFNP48WyZ1bl5t7fMi9ES2liH1cVCwzbLv6oNttV59M5Zahysv54oKdPZ2T2EX5r97dqEM8fhKGzQ8",
    shared: {
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
    },
  },
  {
    what: "version 1, stored without compression, its keys in another order, half a character in its text",
    fragment: "v1.I49VqQEyAM3_eyJyIjoiMSIsImYiOltbIsOpLnB5IiwiXHVkODAwXHUwMDAwXHQiXV0sIm4iOiJuIn0",
    shared: {
      files: [{ path: "é.py", text: "\ud800\u0000\t" }],
      activePath: null,
      selection: null,
      config: {},
      rulesVersion: "1",
      focus: null,
      note: "n",
      findings: [],
    },
  },
];

describe("golden links", () => {
  it.each(links)("$what", async ({ fragment, shared }) => {
    expect(await decodeLink(fragment)).toEqual({ status: "ok", shared });
  });
});
