import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "./fixtures";

export interface RuleData {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly severity: string;
  readonly defaultOn: boolean;
  readonly components: readonly string[];
}

/** Every rule, as the site itself says. */
export async function allRules(request: APIRequestContext): Promise<readonly RuleData[]> {
  const response = await request.get("/rules.json");
  expect(response.status()).toBe(200);
  const data = (await response.json()) as { rules: RuleData[] };
  expect(data.rules.length).toBeGreaterThan(0);
  return data.rules;
}

/** Finds nothing that a person with a screen reader, or with weak eyes, would stumble over. */
export async function expectAccessible(page: Page, builder = new AxeBuilder({ page })): Promise<void> {
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
}

/** The page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(wide, page.url()).toBeLessThanOrEqual(width);
}

/** The rules that the list shows. */
export function rows(page: Page) {
  return page.getByRole("main").getByRole("link", { name: /^[A-Z]{3}\d{3} / });
}

/** Internal addresses that a page links to, and the anchors it has. */
export function readPage(html: string): { links: string[]; ids: Set<string> } {
  const unescaped = (text: string) => text.replaceAll("&amp;", "&");
  return {
    links: [...html.matchAll(/<a\b[^>]*\shref="([/#][^"]*)"/g)].map(([, href = ""]) => unescaped(href)),
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)),
  };
}
