import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes, withPolicy } from "./csp.mjs";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

describe("inline scripts", () => {
  test("are hashed exactly as written, each once", () => {
    const html = `<script>a( "ü" )</script><script id="x">b\n</script><script>a( "ü" )</script>`;
    expect(inlineScriptHashes(html)).toEqual([hashOf('a( "ü" )'), hashOf("b\n")]);
  });

  test("are only those without a source", () => {
    expect(inlineScriptHashes(`<script src="/a.js" async=""></script><script async src="/b.js"></script>`)).toEqual([]);
    expect(inlineScriptHashes(`<script data-src="no">c()</script>`)).toEqual([hashOf("c()")]);
  });
});

describe("a page", () => {
  const page = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>x</title></head><body><script>d()</script></body></html>`;

  test("gets its policy behind its encoding and before everything else", () => {
    expect(withPolicy(page)).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><title>/,
    );
    expect(withPolicy(page)).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf("d()")};`);
  });

  test("keeps one policy when it is given twice", () => {
    expect(withPolicy(withPolicy(page))).toBe(withPolicy(page));
  });

  test("without a head is refused", () => {
    expect(() => withPolicy("<p>x</p>")).toThrow("head");
  });
});
