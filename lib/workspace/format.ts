/** Small helpers that put numbers and names into sentences. */

const numbers = new Intl.NumberFormat("en-US");

/** `1204` → `1,204`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `count(1, "file")` → `1 file`; `count(1204, "file")` → `1,204 files`. */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

/** Bytes in the unit that reads best: `800 bytes`, `256 KB`, `5 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return count(bytes, "byte");
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KB"] : [bytes / (1024 * 1024), "MB"];
  return `${formatNumber(Math.round(value * 10) / 10)} ${unit}`;
}

/** A name whose every character can be seen: what is invisible is written as an escape, a very long name is cut in its middle. */
export function visible(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return shown.length > 120 ? `${shown.slice(0, 60)}…${shown.slice(-50)}` : shown;
}

/** A name as it stands in a sentence. */
export function quote(name: string): string {
  return `“${visible(name)}”`;
}

/** `["a", "b", "c"]` → `a, b and c`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
