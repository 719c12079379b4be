import { expect, it } from "vitest";
import { editDistance, nearest } from "./nearest";

it("counts insertions, deletions, replacements and swaps", () => {
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("jsno", "json")).toBe(1);
  expect(editDistance("same", "same")).toBe(0);
});

it("finds only what is near enough to be meant", () => {
  expect(nearest("sto02", ["ARC001", "STO002"])).toBe("STO002");
  expect(nearest("xyz", ["ARC001", "STO002"])).toBeNull();
});
