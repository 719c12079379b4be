import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { callersFolder, usesColour, writeAll } from "./io";

/** A reader that takes its time over each chunk. */
class Slow extends Writable {
  readonly chunks: Buffer[] = [];
  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    this.chunks.push(chunk);
    setImmediate(done);
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString("utf8");
  }
}

describe("writeAll", () => {
  it("returns when everything has been taken, and splits no character", async () => {
    const stream = new Slow();
    const text = "x" + "😀".repeat(100_000);
    await writeAll(stream, text);
    expect(stream.chunks.length).toBeGreaterThan(1);
    expect(stream.text).toBe(text);
  });

  it("drops the rest when nobody reads any more, and reports other failures", async () => {
    const failing = (code: string) =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }).on(
        "error",
        () => {},
      );
    await expect(writeAll(failing("EPIPE"), "x".repeat(200_000))).resolves.toBeUndefined();
    await expect(writeAll(failing("ENOSPC"), "x")).rejects.toThrow("ENOSPC");
  });
});

it("uses colour on terminals, unless told otherwise", () => {
  expect(usesColour({ isTTY: true }, {})).toBe(true);
  expect(usesColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
  expect(usesColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  expect(usesColour({}, {})).toBe(false);
  expect(usesColour({}, { FORCE_COLOR: "1" })).toBe(true);
});

it("takes typed paths from where npm was called", () => {
  expect(callersFolder({ npm_lifecycle_event: "check", INIT_CWD: "/there" }, "/here")).toBe("/there");
  expect(callersFolder({ npm_lifecycle_event: "test", INIT_CWD: "/there" }, "/here")).toBe("/here");
  expect(callersFolder({}, "/here")).toBe("/here");
});
