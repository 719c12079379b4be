import { expect, test } from "vitest";
import { headerRules } from "./headers.mjs";
import { formatHeadersFile, headersFor } from "./headersFile.mjs";

const text = formatHeadersFile(headerRules);

test("a page gets the headers that hold everywhere", () => {
  const headers = headersFor(text, "/rules/STO002");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
});

test("a script's policy replaces the page's", () => {
  const headers = headersFor(text, "/_next/static/chunks/a.js");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
});

test("a pattern without a star holds for its own path only", () => {
  expect(headersFor("/a\n  X: 1\n", "/a").get("X")).toBe("1");
  expect(headersFor("/a\n  X: 1\n", "/ab").size).toBe(0);
});
