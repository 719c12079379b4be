import type { RuleInfo } from "@/lib/engine";

/** In pixels: what the programs that show such cards ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What a page's picture says. */
export interface PictureText {
  /** Above the title: a rule's code; null where the title says all. */
  readonly code: string | null;
  readonly title: string;
  readonly summary: string;
  /** Below: what can be said in a word each. */
  readonly facts: readonly string[];
}

export const pageTexts = {
  rules: {
    title: "Rules",
    description: "Every rule that Housestyle checks, searchable by code, name and explanation.",
  },
  conventions: {
    title: "Conventions",
    description:
      "The team's conventions for FastAPI services, each with its reason, an example and the rules that check it.",
  },
} as const;

/** The pictures of all pages, by name. */
export function pictureTexts(rules: readonly RuleInfo[]): ReadonlyMap<string, PictureText> {
  const pages = Object.entries(pageTexts).map(
    ([name, { title, description }]) => [name, { code: null, title, summary: description, facts: [] }] as const,
  );
  return new Map<string, PictureText>([...pages, ...rules.map((rule) => [rule.code, ruleText(rule)] as const)]);
}

function ruleText({ code, name, summary, severity, scope, fix }: RuleInfo): PictureText {
  return { code, title: name, summary: plain(summary), facts: [severity, scope, ...(fix ? [`${fix} fix`] : [])] };
}

/** One sentence without the marks of its code. */
export function plain(text: string): string {
  return text.replaceAll("`", "");
}

/**
 * Text as the picture's font can draw it. For a character that it lacks, the drawing library would ask another server
 * for a font; a build asks nobody.
 */
export function drawable(text: string): string {
  return text
    .replaceAll("→", ">")
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=")
    .replace(/[^\u0020-\u007e\u00a1-\u00ff‘’“”–—…]/gu, " ");
}
