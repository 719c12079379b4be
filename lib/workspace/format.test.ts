import { describe, expect, it } from "vitest";
import { count, formatBytes, list, quote } from "./format";

describe("format", () => {
  it("counts", () => {
    expect([count(1, "file"), count(1204, "file"), count(2, "entry", "entries")]).toEqual([
      "1 file",
      "1,204 files",
      "2 entries",
    ]);
  });

  it("says bytes in the unit that reads best", () => {
    expect([1, 1023, 1536, 5 * 1024 * 1024].map(formatBytes)).toEqual(["1 byte", "1,023 bytes", "1.5 KB", "5 MB"]);
  });

  it("shows what is invisible in a name, and shortens long ones", () => {
    expect(quote("a\u202eb\n\ud800")).toBe("“a\\u{202e}b\\u{a}\\u{d800}”");
    expect(quote("x".repeat(500))).toBe(`“${"x".repeat(60)}…${"x".repeat(50)}”`);
  });

  it("lists", () => {
    expect([list([]), list(["a"]), list(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  });
});
