import { afterEach, expect, it, vi } from "vitest";
import { rules } from "@/lib/engine";
import { drawPicture } from "./drawPicture";
import { drawable, PICTURE, pictureTexts } from "./picture";

const texts = pictureTexts(rules);

afterEach(() => vi.unstubAllGlobals());

it("every rule and both lists have a picture of their own", () => {
  expect([...texts.keys()]).toEqual(["rules", "conventions", ...rules.map(({ code }) => code)]);
});

it("keeps what the font can draw, and puts something else for the rest", () => {
  expect(drawable("Store → ‘naïve’, 3 ≤ x … 🐝\n漢")).toBe("Store > ‘naïve’, 3 <= x …    ");
});

it("draws without asking anybody", async () => {
  const original = globalThis.fetch;
  const asked: string[] = [];
  // The library carries its WebAssembly in data addresses; anything else would leave the machine.
  vi.stubGlobal("fetch", (input: string | URL) => {
    if (String(input).startsWith("data:")) return original(input);
    asked.push(String(input));
    return Promise.reject(new Error("no network"));
  });
  const longest = [...texts.values()].reduce((a, b) => (a.summary.length > b.summary.length ? a : b));
  const png = Buffer.from(await drawPicture({ ...longest, title: `${longest.title} → 漢 🐝` }));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
  expect(asked).toEqual([]);
});
