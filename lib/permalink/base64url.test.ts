import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url";

describe("base64url", () => {
  it("agrees with Node's own", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64Url(text)).toEqual({ status: "ok", bytes });
      }),
    );
    const long = new Uint8Array(50_000).fill(7);
    expect(toBase64Url(long)).toBe(Buffer.from(long).toString("base64url"));
  });

  it("names a foreign character, whole", () => {
    expect(fromBase64Url("ab+d")).toEqual({ status: "error", problem: "character", character: "+" });
    expect(fromBase64Url("ab🎉")).toEqual({ status: "error", problem: "character", character: "🎉" });
    expect(fromBase64Url("ab==")).toEqual({ status: "error", problem: "character", character: "=" });
  });

  it("refuses an end within a byte, and bits beyond the last byte", () => {
    expect(fromBase64Url("abcde")).toEqual({ status: "error", problem: "length" });
    expect(fromBase64Url("AB")).toEqual({ status: "error", problem: "length" });
    expect(fromBase64Url("AA")).toEqual({ status: "ok", bytes: Uint8Array.of(0) });
  });
});
