import { describe, expect, it } from "vitest";
import { parse } from "./readChapters";

describe("the stored list of read chapters", () => {
  it("is read back", () => {
    expect(parse('["errors","store"]')).toEqual(new Set(["errors", "store"]));
  });

  it("counts as empty where it is not one", () => {
    for (const text of ["", "{", "null", "7", '{"errors":true}']) expect(parse(text)).toEqual(new Set());
    expect(parse('["errors",7,null]')).toEqual(new Set(["errors"]));
  });
});
