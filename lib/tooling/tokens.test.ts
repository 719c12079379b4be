import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** WCAG 2.2, success criterion 1.4.3: the least contrast of text with its background. */
const AA = 4.5;

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

const BACKGROUNDS = ["bg", "bg-subtle", "bg-raised", "bg-hover"];
const TEXTS = ["text", "text-muted", "accent", "error", "warning", "info", "fixed"];
const COMPONENTS = ["c-models", "c-store", "c-service", "c-types", "c-errors", "c-routes"];

/** The colours that one rule of the stylesheet defines, by name without dashes. */
function tokensOf(selector: string): Map<string, string> {
  const block = new RegExp(`^${selector.replace(".", "\\.")} \\{([^}]*)\\}`, "m").exec(css)?.[1] ?? "";
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([":root", ".dark"])("the colours of %s", (selector) => {
  const tokens = tokensOf(selector);
  const colour = (name: string) => tokens.get(name) ?? `no --${name}`;

  test.each([...TEXTS, ...COMPONENTS])("--%s is readable on every background", (name) => {
    for (const background of BACKGROUNDS) {
      expect(contrast(colour(name), colour(background)), `on --${background}`).toBeGreaterThanOrEqual(AA);
    }
  });

  test("the accent's text is readable on the accent", () => {
    expect(contrast(colour("accent-text"), colour("accent"))).toBeGreaterThanOrEqual(AA);
  });
});
