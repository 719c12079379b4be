import type { APIRequestContext } from "@playwright/test";
import Ajv from "ajv";
import { allRules } from "./cataloguePage";
import { expect, test } from "./fixtures";

async function textOf(request: APIRequestContext, path: string, type: RegExp): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()["content-type"], path).toMatch(type);
  return response.text();
}

/** What a `<meta>` of the page says, by its name or property. */
function metaOf(html: string, name: string): string {
  const tag = html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));
  return tag?.[1] ?? "";
}

test("/rules.json tells of every rule what its page tells", async ({ request }) => {
  for (const rule of await allRules(request)) {
    expect(Object.keys(rule), rule.code).toEqual(
      expect.arrayContaining([
        "name",
        "category",
        "severity",
        "scope",
        "fix",
        "summary",
        "messages",
        "options",
        "since",
      ]),
    );
  }
});

test("/schema.json is a schema that accepts a configuration and refuses a misspelt one", async ({ request }) => {
  const schema = JSON.parse(await textOf(request, "/schema.json", /^application\/json/)) as object;
  const validate = new Ajv().compile(schema);
  expect(validate({ select: ["STO"], errors: { base: "AppError" }, severity: { STO002: "warning" } })).toBe(true);
  expect(validate({ selekt: ["STO"] })).toBe(false);
});

test("/llms.txt holds the handbook", async ({ request }) => {
  const text = await textOf(request, "/llms.txt", /^text\/plain/);
  expect(text).toMatch(/^# Conventions for FastAPI services\n/);
  expect(text.match(/^### /gm)).toHaveLength(154);
});

test("the sitemap is well-formed, and named only where it names pages", async ({ request }) => {
  const sitemap = await textOf(request, "/sitemap.xml", /xml/);
  const robots = await textOf(request, "/robots.txt", /^text\/plain/);
  const pages = [...sitemap.matchAll(/<loc>(https?:\/\/[^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  expect(sitemap).toMatch(/^<\?xml[^>]*>\n<urlset [^>]*>[\s\S]*<\/urlset>\n$/);
  expect(robots.includes("Sitemap: ")).toBe(pages.length > 0);
  if (pages.length > 0) expect(pages).toHaveLength((await allRules(request)).length + 3);
});

test("every page has a title, a description, one address and a picture of its own", async ({ request }) => {
  test.slow();
  const rules = await allRules(request);
  const pictures = new Set<string>();
  const paths = ["/rules", "/conventions", ...rules.map(({ code }) => `/rules/${code}`)];
  for (const path of paths) {
    const html = await textOf(request, path, /^text\/html/);
    expect(html, path).toMatch(/<title>[^<]+ · Housestyle<\/title>/);
    expect(metaOf(html, "description").length, path).toBeGreaterThan(20);
    expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${path}"`));
    const { pathname } = new URL(metaOf(html, "og:image"), "http://site");
    const picture = await request.get(pathname);
    expect(picture.status(), pathname).toBe(200);
    expect(picture.headers()["content-type"]).toBe("image/png");
    const png = await picture.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    pictures.add(png.toString("base64"));
  }
  expect(pictures.size).toBe(paths.length);
});

test("a name's page says whose page it leads to", async ({ request }) => {
  const [rule] = await allRules(request);
  const html = await textOf(request, `/rules/${rule?.name}`, /^text\/html/);
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/rules/${rule?.code}"`));
});
