/** Characters of a fragment that is opened. Chromium's own limit on an address is 2 MB. */
export const MAX_FRAGMENT = 2_000_000;
/** Bytes that a fragment may inflate to. */
export const MAX_INFLATED = 16 * 1024 * 1024;
export const MAX_NOTE = 2_000;
export const MAX_FINDINGS = 50_000;

/** A place where a link is often put, and the longest address that it takes. */
export interface LinkPlace {
  readonly name: string;
  /** Characters of the whole address. */
  readonly characters: number;
}

/** What the services and servers in question document or enforce. */
export const LINK_PLACES: readonly LinkPlace[] = [
  { name: "a Discord message", characters: 2_000 },
  { name: "a Slack message", characters: 4_000 },
  { name: "most servers and link shorteners", characters: 8_000 },
];

export interface LinkFit {
  /** Characters of the whole address. */
  readonly length: number;
  readonly places: readonly (LinkPlace & { readonly fits: boolean })[];
  /** Whether browsers and Housestyle itself open it. */
  readonly opens: boolean;
}

/** Where an address fits: for the share dialog. Takes the whole address, fragment included. */
export function linkFit(url: string): LinkFit {
  const hash = url.indexOf("#");
  return {
    length: url.length,
    places: LINK_PLACES.map((place) => ({ ...place, fits: url.length <= place.characters })),
    opens: url.length - hash - 1 <= MAX_FRAGMENT,
  };
}
