import { describe, expect, it } from "vitest";
import { addressOf, robots, siteAddress, sitemap } from "./site";

describe("the site's address", () => {
  it("has no slash at its end", () => {
    expect(siteAddress("https://style.example/")).toBe("https://style.example");
    expect(siteAddress("http://intra:8080/py//")).toBe("http://intra:8080/py");
  });

  it("is unknown where nothing usable is given", () => {
    for (const given of ["", "style.example", "ftp://style.example", "https://"]) expect(siteAddress(given)).toBeNull();
  });

  it("stands before paths where it is known", () => {
    expect(addressOf("/rules", "https://style.example")).toBe("https://style.example/rules");
    expect(addressOf("/rules", null)).toBe("/rules");
  });
});

describe("the sitemap", () => {
  it("names every page in full", () => {
    expect(sitemap(["/rules", "/a&b"], "https://style.example")).toContain(
      "<url><loc>https://style.example/rules</loc></url>\n<url><loc>https://style.example/a&amp;b</loc></url>",
    );
    expect(robots("https://style.example")).toContain("Sitemap: https://style.example/sitemap.xml");
  });

  it("names none where the address is not known", () => {
    expect(sitemap(["/rules"], null)).not.toContain("<loc>");
    expect(sitemap(["/rules"], null)).toContain("HOUSESTYLE_SITE");
    expect(robots(null)).not.toContain("Sitemap");
  });
});
