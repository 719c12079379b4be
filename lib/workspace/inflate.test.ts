import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32";
import { inflateBounded } from "./inflate";

describe("inflateBounded", () => {
  it("gives back what was deflated", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(inflateBounded(deflateSync(bytes), bytes.length)).toEqual({ status: "ok", bytes });
      }),
      { numRuns: 30 },
    );
  });

  it("stops at the limit", () => {
    const bomb = deflateSync(new Uint8Array(30_000_000));
    expect(inflateBounded(bomb, 1000)).toEqual({ status: "error", problem: "too-large" });
  });

  it("tells data that end too soon from damaged ones", () => {
    const data = deflateSync(new TextEncoder().encode("some text that is long enough ".repeat(9)));
    for (let end = 0; end < data.length; end += 1) {
      expect(inflateBounded(data.subarray(0, end), 1e6)).toEqual({ status: "error", problem: "cut-short" });
    }
    expect(inflateBounded(Uint8Array.of(0xff, 0xff), 10)).toEqual({ status: "error", problem: "damaged" });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void inflateBounded(bytes, 1000)));
  });
});

it("computes the CRC-32 of the standard's check value", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
