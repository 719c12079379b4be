import { describe, expect, it } from "vitest";
import { decode, maximumBytes } from "./decode";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("decode", () => {
  it("keeps text as it stands, byte-order mark and line ends included", () => {
    expect(decode(bytes("\ufeffx = 1\r\ny = 2\r"))).toEqual({ status: "ok", text: "\ufeffx = 1\r\ny = 2\r" });
    expect(decode(bytes(""))).toEqual({ status: "ok", text: "" });
  });

  it.each([
    ["binary", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff]), /binary/],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x78, 0]), /UTF-16/],
    ["stray bytes", new Uint8Array([0x78, 0xe9, 0x0a]), /not valid UTF-8/],
    ["an overlong encoding", new Uint8Array([0xc0, 0xaf]), /not valid UTF-8/],
    ["another declared encoding", new Uint8Array([...bytes("# -*- coding: latin-1 -*-\n"), 0xe9]), /declares latin-1/],
    ["too much", new Uint8Array(maximumBytes + 1), /10\.0 MB/],
  ])("says why %s is not read", (_, input, reason) => {
    expect(decode(input)).toMatchObject({ status: "skipped", reason: expect.stringMatching(reason) });
  });
});
