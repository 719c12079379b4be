import { expect, it } from "vitest";
import { linkFit } from "./index";

it.each([
  [1_000, [true, true, true]],
  [2_000, [true, true, true]],
  [2_001, [false, true, true]],
  [4_001, [false, false, true]],
  [8_001, [false, false, false]],
])("%i characters", (length, fits) => {
  const url = `https://h.example/#${"x".repeat(length - 19)}`;
  const fit = linkFit(url);
  expect(fit.length).toBe(length);
  expect(fit.places.map((place) => place.fits)).toEqual(fits);
  expect(fit.opens).toBe(true);
});

it("says when nothing opens it", () => {
  expect(linkFit(`https://h.example/#${"x".repeat(2_000_001)}`).opens).toBe(false);
});
