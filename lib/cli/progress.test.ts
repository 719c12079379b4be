import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { Progress } from "./progress";

function terminal(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written.push(chunk);
      done();
    },
  });
  return { written, stream: Object.assign(stream, { isTTY, columns }) };
}

it("says nothing to what is no terminal", () => {
  const { written, stream } = terminal(false);
  const progress = new Progress(stream);
  progress.say("Checking…", true);
  progress.clear();
  expect(written).toEqual([]);
});

it("waits a while, then replaces its line at most ten times a second, and takes it away", () => {
  const { written, stream } = terminal(true);
  let time = 0;
  const progress = new Progress(stream, () => time);
  progress.say("early");
  time = 500;
  progress.say("first");
  time = 550;
  progress.say("too soon");
  time = 700;
  progress.say("second");
  progress.clear();
  progress.clear();
  expect(written).toEqual(["\r\u001b[2Kfirst", "\r\u001b[2Ksecond", "\r\u001b[2K"]);
});

it("speaks at once of what is known to take long, and never wraps", () => {
  const { written, stream } = terminal(true, 10);
  new Progress(stream).say("0123456789abc", true);
  expect(written).toEqual(["\r\u001b[2K012345678"]);
  const unknown = terminal(true, 0);
  new Progress(unknown.stream).say("0123456789abc", true);
  expect(unknown.written).toEqual(["\r\u001b[2K0123456789abc"]);
});
